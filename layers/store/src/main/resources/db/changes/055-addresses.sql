--liquibase formatted sql

--changeset stylesense:055-addresses
-- Where a shopper's orders have gone, for the next one to offer: a few for each, until the shopper deletes them.
CREATE TABLE addresses (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    user_id      bigint      NOT NULL REFERENCES users ON DELETE CASCADE,
    full_name    text        NOT NULL,
    line1        text        NOT NULL,
    city         text        NOT NULL,
    postal_code  text        NOT NULL,
    country      text        NOT NULL,
    last_used_at timestamptz NOT NULL,
    UNIQUE (user_id, full_name, line1, city, postal_code, country)
);

--changeset stylesense:055-addresses-of-orders
INSERT INTO addresses (user_id, full_name, line1, city, postal_code, country, last_used_at)
SELECT user_id, shipping_full_name, shipping_line1, shipping_city, shipping_postal_code, shipping_country, last_used_at
FROM (
    SELECT user_id, shipping_full_name, shipping_line1, shipping_city, shipping_postal_code, shipping_country,
           max(ordered_at) AS last_used_at, row_number() OVER (PARTITION BY user_id ORDER BY max(ordered_at) DESC) AS place
    FROM orders WHERE shipping_full_name IS NOT NULL
    GROUP BY user_id, shipping_full_name, shipping_line1, shipping_city, shipping_postal_code, shipping_country
) used
WHERE place <= 10;
