--liquibase formatted sql

--changeset stylesense:003-refreshes
-- One row a scheduled refresh: when it last ended well. Requests read the tables below, never the log that they come from.
CREATE TABLE refreshes (
    name         text PRIMARY KEY,
    refreshed_at timestamptz NOT NULL,
    took_ms      bigint      NOT NULL,
    rows         bigint      NOT NULL
);

--changeset stylesense:003-trending
CREATE TABLE trending (
    product_id   bigint           PRIMARY KEY REFERENCES products ON DELETE CASCADE,
    units        bigint           NOT NULL,
    interactions bigint           NOT NULL,
    score        double precision NOT NULL
);
CREATE INDEX trending_score ON trending (score DESC, product_id);

--changeset stylesense:003-popularity
-- Distinct users who bought a product, and the units they bought; cancelled orders count nowhere.
CREATE TABLE product_popularity (
    product_id bigint PRIMARY KEY REFERENCES products ON DELETE CASCADE,
    buyers     integer NOT NULL,
    units      bigint  NOT NULL
);
CREATE INDEX product_popularity_buyers ON product_popularity (buyers DESC, product_id);

--changeset stylesense:003-co-purchases
-- One row a product: those bought by its buyers as well, best first, with the distinct users who bought both and the distinct buyers of
-- the other. Only the best are kept, since all pairs would be a hundred times the products; complete says whether that is all of them.
CREATE TABLE co_purchases (
    product_id bigint    PRIMARY KEY REFERENCES products ON DELETE CASCADE,
    partners   bigint[]  NOT NULL,
    co_buyers  integer[] NOT NULL,
    buyers     integer[] NOT NULL,
    complete   boolean   NOT NULL,
    CHECK (cardinality(partners) = cardinality(co_buyers) AND cardinality(partners) = cardinality(buyers))
);

--changeset stylesense:003-co-orders
-- One row a product: every other one that stands in an order with it, and in how many.
CREATE TABLE co_orders (
    product_id bigint    PRIMARY KEY REFERENCES products ON DELETE CASCADE,
    partners   bigint[]  NOT NULL,
    orders     integer[] NOT NULL,
    CHECK (cardinality(partners) = cardinality(orders))
);

--changeset stylesense:003-catalogue-version
-- Moves on whenever products or embeddings change in bulk; running servers then load a new snapshot.
CREATE TABLE catalogue_version (
    singleton  boolean     PRIMARY KEY DEFAULT true CHECK (singleton),
    version    bigint      NOT NULL,
    changed_at timestamptz NOT NULL
);
INSERT INTO catalogue_version (version, changed_at) VALUES (0, now());
