-- what somebody has read and marks as unread again is named by no mail any more
GRANT UPDATE (mail_id) ON notifications_entries TO gestaltungsraum_app;
