export const firstNames: string[] = [
	'Anke', 'Birgit', 'Britta', 'Carola', 'Dörte', 'Elke', 'Frauke', 'Gesa', 'Gudrun', 'Heike',
	'Ilka', 'Imke', 'Jutta', 'Karin', 'Katrin', 'Maren', 'Marlies', 'Petra', 'Silke', 'Sonja',
	'Swantje', 'Tanja', 'Ulrike', 'Wiebke', 'Arne', 'Bernd', 'Detlef', 'Enno', 'Gerrit', 'Hauke',
	'Holger', 'Ingo', 'Jörg', 'Lars', 'Malte', 'Norbert', 'Rainer', 'Sören', 'Torsten', 'Uwe',
	'Volker', 'Aylin', 'Elif', 'Emre', 'Hatice', 'Murat', 'Yasemin', 'Agnieszka', 'Katarzyna', 'Piotr',
	'Zbigniew', 'Leila', 'Nour', 'Samir', 'Tarek', 'Milena', 'Dragan', 'Olena', 'Giulia', 'Linh',
];

export const familyNames: string[] = [
	'Abeling', 'Ahrensmeier', 'Barkhausen', 'Beckedorf', 'Behnsen', 'Bleckwenn', 'Bockhorst', 'Brinkschulte', 'Buddensiek', 'Cordshagen',
	'Dettmering', 'Diekhoff', 'Dombrowe', 'Eickmeyer', 'Feldkötter', 'Flörkemeier', 'Gerstenkorn', 'Gößling', 'Grünhäuser', 'Habermehl',
	'Hasselbusch', 'Heitkämper', 'Hollenstedt', 'Hüsemann', 'Ihlenfeldt', 'Jürgensmann', 'Kattenbeck', 'Kleinschnittger', 'Köhlbrandt', 'Kröncke',
	'Lehmkühler', 'Lüddecke', 'Mehrtensen', 'Möllenkamp', 'Nettelroth', 'Niebuhrsen', 'Oelkerding', 'Ostermöller', 'Pfannkuche', 'Plöntzke',
	'Quantmeyer', 'Rademaker', 'Rehkämper', 'Rüschenbeck', 'Sandhövel', 'Schlüterbusch', 'Schneppenheim', 'Schörghuber', 'Stallbohm', 'Südkamp',
	'Tegtmeyer', 'Thörmer', 'Uelsmann', 'Vahlenkamp', 'Vößing', 'Wehkamp', 'Wiedenroth', 'Wöhlerking', 'Wülfing', 'Zurhausen',
	'Müller-Hansen', 'Becker-Lüdtke', 'Fischer-Oltmanns', 'Hoffmann-Kröger', 'Schulze-Wehnert', 'Wagner-Thönnes', 'Nguyen-Brandt', 'Marinković-Vogt', 'Yılmaz-Petersen', 'Kowalczyk-Ehlers',
	'Tunçbilek', 'Kılıçkaya', 'Gökçeoğlu', 'Demirtürk', 'Özgüler', 'Yavuzer', 'Krzyżaniak', 'Szymoniak', 'Przybylak', 'Bartkowiak',
	'Marciniszyn', 'Kaczmarzyk', 'Al-Nahhas', 'Bakkour', 'Kassabi', 'Sabbouh', 'Tahhan', 'Tesfamariam', 'Papadimitriou', 'Moretti-Lang',
];
