--liquibase formatted sql

--changeset stylesense:012-hide
-- "Not for me": kept where likes are, under the same versions, and counted by no formula.
ALTER TABLE interactions
    DROP CONSTRAINT interactions_kind_check,
    ADD CONSTRAINT interactions_kind_check CHECK (kind IN ('like', 'bookmark', 'review', 'hide'));
CREATE INDEX interactions_hidden ON interactions (user_id) INCLUDE (product_id) WHERE kind = 'hide';
