--liquibase formatted sql

--changeset stylesense:014-cart-additions
-- Which additions to a cart were made: one that is sent again under its key, since its answer was lost, adds nothing. Kept for a day.
CREATE TABLE cart_additions (
    user_id         bigint      NOT NULL REFERENCES users ON DELETE CASCADE,
    idempotency_key text        NOT NULL,
    product_id      bigint      NOT NULL,
    quantity        integer     NOT NULL,
    added_at        timestamptz NOT NULL,
    PRIMARY KEY (user_id, idempotency_key)
);
