--liquibase formatted sql

--changeset stylesense:056-guests
-- Somebody who ordered without an account has one that no password opens. Where they can be reached stands here and not in email, which
-- is unique and which sign-in, password letters and the operator's rights go by: what a guest types claims nothing.
ALTER TABLE users ADD COLUMN contact_email text;
CREATE INDEX users_guests ON users (id) WHERE contact_email IS NOT NULL;
