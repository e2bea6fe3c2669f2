--liquibase formatted sql

--changeset stylesense:010-preferences
-- What a shopper or a visitor picked: whom they shop for, what they liked at first sight, which brands. One row each.
CREATE TABLE preferences (
    user_id        bigint      UNIQUE REFERENCES users ON DELETE CASCADE,
    visitor_id     uuid        UNIQUE,
    departments    text[]      NOT NULL,
    liked_products bigint[]    NOT NULL,
    brands         text[]      NOT NULL,
    updated_at     timestamptz NOT NULL,
    CHECK (num_nonnulls(user_id, visitor_id) = 1)
);

--changeset stylesense:010-preferences-version
-- Lists that are made of them go stale with them.
CREATE TRIGGER shopper_version_insert AFTER INSERT ON preferences
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION shopper_rows_added();
CREATE TRIGGER shopper_version_update AFTER UPDATE ON preferences
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION shopper_rows_updated();
CREATE TRIGGER shopper_version_delete AFTER DELETE ON preferences
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION shopper_rows_removed();
