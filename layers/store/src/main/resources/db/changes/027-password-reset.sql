--liquibase formatted sql

--changeset stylesense:027-password-reset-requests
-- An outbox: who asks for a letter is answered before anybody knows whether the address has an account. A row an address, for half an hour.
CREATE TABLE password_reset_requests (
    email        text PRIMARY KEY,
    -- Of the half hour in which letters to the address are counted.
    since        timestamptz NOT NULL,
    asked        integer     NOT NULL CHECK (asked > 0),
    -- Null once the letter has gone.
    next_attempt timestamptz
);
CREATE INDEX password_reset_requests_due ON password_reset_requests (next_attempt) WHERE next_attempt IS NOT NULL;
CREATE INDEX password_reset_requests_since ON password_reset_requests (since);

--changeset stylesense:027-password-reset-tokens
-- Kept as its SHA-256 alone, until it is used, another one is, or half an hour has passed.
CREATE TABLE password_reset_tokens (
    token_hash bytea PRIMARY KEY,
    user_id    bigint      NOT NULL REFERENCES users ON DELETE CASCADE,
    expires_at timestamptz NOT NULL
);
CREATE INDEX password_reset_tokens_user ON password_reset_tokens (user_id);
CREATE INDEX password_reset_tokens_expiry ON password_reset_tokens (expires_at);
