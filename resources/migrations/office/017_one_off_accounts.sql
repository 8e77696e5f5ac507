-- readable from: 16
-- The account that a one-off form is for: its record, whatever it is called by later (policy, section 7).

ALTER TABLE form_version ADD COLUMN one_off_account BLOB;
