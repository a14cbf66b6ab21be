-- Below questions without a name, what protects them stands in both languages. As the gate: the wall holds for the owner too.
SET LOCAL ROLE gestaltungsraum_gate;--> statement-breakpoint
UPDATE forum_posts SET html = replace(html, '<p><em>Ohne Namen gefragt: Niemand kann sehen, von wem diese Frage kommt, auch nicht, aus welcher Kommune. Zwei Patinnen oder Paten haben sie vorher durchgesehen.</em></p>',
	'<p class="by-language" lang="de"><em>Ohne Namen gefragt: Niemand kann sehen, von wem diese Frage kommt, auch nicht, aus welcher Kommune. Zwei Patinnen oder Paten haben sie vorher durchgesehen.</em></p><p class="by-language" lang="en"><em>Asked without a name: nobody can see whom this question comes from, not even from which municipality. Two stewards have looked through it before.</em></p>')
WHERE author_id = '00000000-0000-4000-8000-000000000000' AND number = 1;--> statement-breakpoint
RESET ROLE;
