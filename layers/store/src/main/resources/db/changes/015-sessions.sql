--liquibase formatted sql

--changeset stylesense:015-sessions
-- A sign-in's start and program, and what lets the answer of a lost exchange be asked for again. Null in rows of before.
ALTER TABLE refresh_tokens
    ADD COLUMN signed_in_at   timestamptz,
    ADD COLUMN client         text,
    -- Makes the successor out of the token itself, which is stored nowhere; gone once the successor has been used.
    ADD COLUMN successor_salt text,
    -- Who exchanged it: a hash of what its requests say of their program.
    ADD COLUMN spent_by       text;
-- Which sign-ins have ended lately, for those who check access tokens.
CREATE INDEX refresh_tokens_revoked ON refresh_tokens (revoked_at) INCLUDE (family) WHERE revoked_at IS NOT NULL;
