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
-- Distinct users and orders that hold a product; cancelled orders count nowhere.
CREATE TABLE product_popularity (
    product_id bigint PRIMARY KEY REFERENCES products ON DELETE CASCADE,
    buyers     integer NOT NULL,
    units      bigint  NOT NULL
);
CREATE INDEX product_popularity_buyers ON product_popularity (buyers DESC, product_id);

--changeset stylesense:003-catalogue-version
-- Moves on whenever products or embeddings change in bulk; running servers then load a new snapshot.
CREATE TABLE catalogue_version (
    singleton  boolean     PRIMARY KEY DEFAULT true CHECK (singleton),
    version    bigint      NOT NULL,
    changed_at timestamptz NOT NULL
);
INSERT INTO catalogue_version (version, changed_at) VALUES (0, now());
