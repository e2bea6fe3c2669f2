/** Generated from the OpenAPI document by tools/api-types.mjs: do not edit. */
export interface paths {
    "/api/cart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["cart_cart"];
        put?: never;
        post?: never;
        delete: operations["cart_clear"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cart/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds to what is there; under a key, an addition that is sent again adds nothing more.
         * @description Adds to what is there; under a key, an addition that is sent again adds nothing more.
         */
        post: operations["cart_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cart/items/{productId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["cart_remove"];
        options?: never;
        head?: never;
        patch: operations["cart_change"];
        trace?: never;
    };
    "/api/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of the catalogue with its facets, or the products that are named by id.
         * @description A page of the catalogue with its facets, or the products that are named by id.
         */
        get: operations["products_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/popular-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What to search for, for whoever has typed nothing yet: what several people searched for lately and found, then the kinds of article that there are most of.
         * @description What to search for, for whoever has typed nothing yet: what several people searched for lately and found, then the kinds of article that there are most of. At most eight.
         */
        get: operations["products_popularSearches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The products that words describe, the best match first.
         * @description The products that words describe, the best match first.
         */
        get: operations["products_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a half-typed search may mean: at most ten.
         * @description What a half-typed search may mean: at most ten.
         */
        get: operations["products_suggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One product.
         * @description One product.
         */
        get: operations["products_product"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What shoppers say about a product, newest first, and how they rate it.
         * @description What shoppers say about a product, newest first, and how they rate it.
         */
        get: operations["products_reviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Takes the account and all that is kept of it away; orders stay without the person.
         * @description Takes the account and all that is kept of it away; orders stay without the person.
         */
        delete: operations["auth_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/account/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that is kept of the shopper.
         * @description Everything that is kept of the shopper.
         */
        get: operations["auth_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/guest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs somebody in who has no account.
         * @description Signs somebody in who has no account. No password opens it: unless it is kept, it goes once its session has run out for 31 days. The address may have an account of its own, which this neither tells nor touches.
         */
        post: operations["auth_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/guest/keep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes the guest's account one to sign in to: with this address, which must have none, and this password.
         * @description Makes the guest's account one to sign in to: with this address, which must have none, and this password.
         */
        post: operations["auth_keep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["auth_login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["auth_logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["auth_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Changes the password and ends every other session.
         * @description Changes the password and ends every other session.
         */
        put: operations["auth_changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/password/forgot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Has a letter sent to the address if it has an account; the answer is the same if not.
         * @description Has a letter sent to the address if it has an account; the answer is the same if not.
         */
        post: operations["auth_forgot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/password/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sets another password and ends every session.
         * @description Sets another password and ends every session.
         */
        post: operations["auth_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An answer that was lost may be asked for again with the same token, by the same client, within ten seconds.
         * @description An answer that was lost may be asked for again with the same token, by the same client, within ten seconds.
         */
        post: operations["auth_refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["auth_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where one is signed in, last used first.
         * @description Where one is signed in, last used first.
         */
        get: operations["auth_sessions"];
        put?: never;
        post?: never;
        /**
         * Signs out everywhere, here too.
         * @description Signs out everywhere, here too.
         */
        delete: operations["auth_endAll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Ends one sign-in.
         * @description Ends one sign-in.
         */
        delete: operations["auth_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["interactions_newest"];
        put?: never;
        post: operations["interactions_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interactions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["interactions_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a batch of events; nothing of it is kept for somebody who objects.
         * @description Takes a batch of events; nothing of it is kept for somebody who objects.
         */
        post: operations["events_add"];
        /**
         * Forgets all events of this shopper and of this visitor.
         * @description Forgets all events of this shopper and of this visitor.
         */
        delete: operations["events_forget"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["preferences_picked"];
        /**
         * Puts these in the place of what was picked before.
         * @description Puts these in the place of what was picked before.
         */
        put: operations["preferences_pick"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operator/experiments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All experiments, the newest first, each with what it has shown until the last refresh.
         * @description All experiments, the newest first, each with what it has shown until the last refresh.
         */
        get: operations["experiment_newest"];
        put?: never;
        /**
         * Adds an experiment, as a draft or running at once.
         * @description Adds an experiment, as a draft or running at once.
         */
        post: operations["experiment_add"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes the experiment that the body names: a draft in any way, and starts it; a running one is stopped, if there is a winner with it everybody gets that from then on; of a stopped one the roll-out is begun or taken back.
         * @description Changes the experiment that the body names: a draft in any way, and starts it; a running one is stopped, if there is a winner with it everybody gets that from then on; of a stopped one the roll-out is begun or taken back.
         */
        patch: operations["experiment_change"];
        trace?: never;
    };
    "/api/operator/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reports what was shown, clicked, put into the cart and ordered; for operators alone.
         * @description Reports what was shown, clicked, put into the cart and ordered; for operators alone.
         */
        get: operations["report_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operator/sessions/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends the sign-ins of one account, or all there are.
         * @description Ends the sign-ins of one account, or all there are. Access tokens that came out of them are refused within a minute.
         */
        post: operations["session_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommend/alternatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Likewise from a form, in the field `photo`.
         * @description Likewise from a form, in the field `photo`.
         */
        post: operations["recommend_alternativesToUploadedPhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommend/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether this function can recommend, and from what.
         * @description Whether this function can recommend, and from what.
         */
        get: operations["recommend_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommend/pages/cart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The shelves of the cart's page.
         * @description The shelves of the cart's page.
         */
        get: operations["recommend_cart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommend/pages/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The home page's shelves.
         * @description The home page's shelves.
         */
        get: operations["recommend_home"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommend/pages/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The shelves below the shopper's latest order.
         * @description The shelves below the shopper's latest order.
         */
        get: operations["recommend_order"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommend/pages/product": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The shelves of a product's page.
         * @description The shelves of a product's page.
         */
        get: operations["recommend_product"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommend/alternatives/{productId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What looks like this.
         * @description What looks like this.
         */
        get: operations["recommend_alternatives"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommend/budget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What costs about what you pay.
         * @description What costs about what you pay.
         */
        get: operations["recommend_budget"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommend/cart-addons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What goes with the cart.
         * @description What goes with the cart.
         */
        get: operations["recommend_cartAddOns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommend/collaborative/{productId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What shoppers who bought this also bought.
         * @description What shoppers who bought this also bought.
         */
        get: operations["recommend_collaborative"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommend/for-you": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What you may want next: learned from what shoppers do.
         * @description What you may want next: learned from what shoppers do.
         */
        get: operations["recommend_forYou"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommend/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * More of what you buy.
         * @description More of what you buy.
         */
        get: operations["recommend_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommend/interaction-based": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * More of what you like, save and review.
         * @description More of what you like, save and review.
         */
        get: operations["recommend_interactionBased"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommend/new-arrivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The newest of the catalogue.
         * @description The newest of the catalogue.
         */
        get: operations["recommend_newArrivals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommend/restock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What you had delivered more than once.
         * @description What you had delivered more than once.
         */
        get: operations["recommend_restock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommend/seasonal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is made for the season.
         * @description What is made for the season.
         */
        get: operations["recommend_seasonal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommend/trending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What everyone buys and likes these days.
         * @description What everyone buys and likes these days.
         */
        get: operations["recommend_trending"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The ten addresses that were used last, the newest first.
         * @description The ten addresses that were used last, the newest first.
         */
        get: operations["orders_addresses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/addresses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Forgets one; orders that went there keep it.
         * @description Forgets one; orders that went there keep it.
         */
        delete: operations["orders_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["orders_newest"];
        put?: never;
        /**
         * Orders what lies in the cart.
         * @description Orders what lies in the cart.
         */
        post: operations["orders_place"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["orders_order"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes an order back while it is placed, and gives its stock back.
         * @description Takes an order back while it is placed, and gives its stock back.
         */
        post: operations["orders_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["health_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        CartLineView: {
            product: components["schemas"]["ProductView"];
            /** Format: int32 */
            quantity: number;
            line_total: number;
        };
        CartView: {
            items: components["schemas"]["CartLineView"][];
            /** Format: int32 */
            item_count: number;
            subtotal: number;
        };
        /** @description What to put into the cart, on top of what is there. */
        NewCartItem: {
            /** Format: int64 */
            product_id: number;
            /** Format: int32 */
            quantity: number;
        };
        /** @description How many there are to be from now on. */
        NewQuantity: {
            /** Format: int32 */
            quantity: number;
        };
        /** @description The one shape of every error, RFC 9457 `application/problem+json`. */
        Problem: {
            /** @description a URI that names the kind of problem; `about:blank` says that the status tells it all */
            type: string;
            /** @description the status in words */
            title: string;
            /**
             * Format: int32
             * @description the HTTP status
             */
            status: number;
            /** @description one sentence: what is wrong and what to do */
            detail: string;
            /** @description a stable word for programs, such as `insufficient_stock` */
            code: string;
            /** @description what is wrong with each field; left out when the problem is not about fields */
            errors?: components["schemas"]["Problem.FieldError"][] | null;
        };
        /** @description What is wrong with one field, named as in the request's JSON or query. */
        "Problem.FieldError": {
            field: string;
            message: string;
        };
        ProductView: {
            /** Format: int64 */
            id: number;
            name: string;
            brand: string;
            gender: string;
            master_category: string;
            sub_category: string;
            article_type: string;
            base_colour: string;
            season: string;
            /** Format: int32 */
            year: number;
            usage: string;
            price: number;
            /** Format: int32 */
            stock_count: number;
            avg_rating?: number | null;
            image_url: string;
        };
        /** @description A value to choose. */
        FacetCount: {
            value: string;
            /**
             * Format: int64
             * @description products that choosing it would show, every filter on other fields kept; never 0
             */
            count: number;
        };
        /** @description One page of the catalogue, and what it can be narrowed by. */
        ProductPage: {
            items: components["schemas"]["ProductView"][];
            /**
             * Format: int32
             * @description counted from 1
             */
            page: number;
            /**
             * Format: int32
             * @description how many items a full page holds
             */
            page_size: number;
            /**
             * Format: int64
             * @description products on all pages
             */
            total: number;
            /** @description the words that this page is for, where nothing has all that were typed; left out where all were kept */
            searched_for?: string | null;
            /** @description by field, the values that lead to a page that is not empty, the most frequent first */
            facets: {
                [key: string]: components["schemas"]["FacetCount"][];
            };
        };
        /**
         * @description In which order a page stands.
         * @enum {string}
         */
        ProductSort: "relevance" | "price_asc" | "price_desc" | "rating" | "newest" | "popular";
        /** @description How many reviews give so many stars. */
        RatingCount: {
            /**
             * Format: int32
             * @description 1..5
             */
            stars: number;
            /** Format: int64 */
            count: number;
        };
        /** @description One page of what shoppers say about a product, and how they rate it. */
        ReviewPage: {
            items: components["schemas"]["ReviewView"][];
            /**
             * Format: int32
             * @description counted from 1
             */
            page: number;
            /**
             * Format: int32
             * @description how many items a full page holds
             */
            page_size: number;
            /**
             * Format: int64
             * @description reviews on all pages
             */
            total: number;
            ratings: components["schemas"]["ReviewPage.Ratings"];
        };
        /** @description What the reviews' stars come to. A review of words alone counts nowhere here. */
        "ReviewPage.Ratings": {
            /** @description 1..5 with two decimals, or null without stars */
            average?: number | null;
            /**
             * Format: int64
             * @description of reviews with stars
             */
            count: number;
            /** @description most stars first; what nobody gave is left out */
            stars: components["schemas"]["RatingCount"][];
        };
        /** @description A review as everyone sees it. */
        ReviewView: {
            /** Format: int64 */
            id: number;
            /** @description first name and initial; who it is stays private */
            author: string;
            /**
             * Format: int32
             * @description 1..5, or null when the shopper wrote words alone
             */
            rating?: number | null;
            comment?: string | null;
            /** Format: date-time */
            created_at: string;
            /** @description whether the shopper has ordered the product here, and not cancelled that */
            verified_purchase: boolean;
        };
        /** @description Something that the shopper may be about to type. Of the kind product alone, what the product is and costs; else null. */
        Suggestion: {
            text: string;
            kind: components["schemas"]["SuggestionKind"];
            /** Format: int64 */
            product_id?: number | null;
            price?: number | null;
            /** @description below the shop's own origin */
            image_url?: string | null;
        };
        /**
         * @description What a suggestion leads to: a product, all of one attribute, or what a search finds.
         * @enum {string}
         */
        SuggestionKind: "product" | "brand" | "article_type" | "sub_category" | "search";
        /** @description What a search may be about. */
        Suggestions: {
            /** @description at most ten, the likeliest first, no text twice */
            suggestions: components["schemas"]["Suggestion"][];
        };
        /** @description What a guest signs in with from now on; the password keeps the rules of a registration's. */
        AccountClaim: {
            email: string;
            password: string;
        };
        /** @description An account as its owner sees it. */
        AccountView: {
            /** Format: int64 */
            id: number;
            email: string;
            full_name: string;
            /** @description true for one that no password opens yet; left out otherwise */
            guest?: boolean | null;
        };
        /** @description Who wants to sign in. Bounded, since both cost us work before they turn out wrong. */
        Credentials: {
            email: string;
            password: string;
        };
        /** @description Whose password is forgotten. */
        ForgottenPassword: {
            email: string;
        };
        /** @description Who wants to order without an account, and where they can be reached. */
        GuestDetails: {
            email: string;
            full_name: string;
        };
        /** @description The password of now, as proof that it is the owner who asks, and the one from now on. */
        PasswordChange: {
            current_password: string;
            new_password: string;
        };
        /** @description The password, as proof that it is the owner who asks. */
        PasswordConfirmation: {
            password: string;
        };
        /** @description The token out of the letter, as proof that it is the owner who asks, and the password from now on. */
        PasswordReset: {
            token: string;
            new_password: string;
        };
        /** @description The refresh token to exchange or to end, from a client that does not carry it as a cookie. */
        RefreshTokenBody: {
            refresh_token?: string | null;
        };
        /** @description Who wants an account. All that is asked of a password is its length, and that it is not one of those that are tried first, as NIST SP 800-63B advises. */
        Registration: {
            email: string;
            password: string;
            full_name: string;
        };
        /** @description What a client needs to act as its user. */
        Session: {
            /** @description a bearer token for every other function */
            access_token: string;
            /** @description good for one exchange against the next session; left out where it comes as a cookie */
            refresh_token?: string | null;
            /** @description always `bearer` */
            token_type: string;
            /**
             * Format: int64
             * @description seconds that the access token lives
             */
            expires_in: number;
            user: components["schemas"]["AccountView"];
        };
        /** @description Where somebody is signed in, last used first. */
        SessionList: {
            items: components["schemas"]["SessionView"][];
        };
        /** @description One sign-in as its owner sees it. */
        SessionView: {
            /** Format: uuid */
            id: string;
            /** @description what the program calls itself; empty when it did not say */
            client: string;
            /** Format: date-time */
            signed_in_at: string;
            /**
             * Format: date-time
             * @description when its tokens were last renewed
             */
            last_used_at: string;
            /**
             * Format: date-time
             * @description when it ends unless it is used before, and 90 days after the sign-in at the latest
             */
            expires_at: string;
            /** @description whether this very request comes from it */
            current: boolean;
        };
        /** @description An interaction as its shopper sees it. */
        InteractionView: {
            /** Format: int64 */
            id: number;
            /** Format: int64 */
            product_id: number;
            kind: components["schemas"]["Kind"];
            /** Format: int32 */
            rating?: number | null;
            comment?: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, in UTC
             */
            created_at: string;
            product: components["schemas"]["ProductView"];
        };
        /**
         * @description What a shopper may tell about a product; to hide it is to say "not for me".
         * @enum {string}
         */
        Kind: "like" | "bookmark" | "review" | "hide";
        /** @description A like, a bookmark, a review, or that a product is not for this shopper. */
        NewInteraction: {
            /** Format: int64 */
            product_id: number;
            kind: components["schemas"]["Kind"];
            /**
             * Format: int32
             * @description 1..5, for a review alone, which needs this or a comment
             */
            rating?: number | null;
            /** @description for a review alone, without surrounding blanks; a blank one is none */
            comment?: string | null;
        };
        Page_InteractionView_: {
            items: components["schemas"]["InteractionView"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            page_size: number;
            /** Format: int64 */
            total: number;
        };
        /**
         * @description What happened: a product was shown, looked at, chosen from a list or put into the cart, or something was searched for.
         * @enum {string}
         */
        EventKind: "impression" | "view" | "click" | "cart_add" | "search";
        /** @description What was searched for. The words are not kept where they look as if they were about a person. */
        EventSearch: {
            /** @description the words */
            q: string;
            /**
             * Format: int64
             * @description how many products were found by them, whatever the page
             */
            total: number;
        };
        /** @description Which list the product stood in. */
        EventSource: {
            /** @description of the answer that held the list */
            request_id?: string | null;
            shelf?: string | null;
            strategy?: string | null;
            /**
             * Format: int32
             * @description in the list, from 0
             */
            position?: number | null;
        };
        /** @description An event as a client tells it. */
        NewEvent: {
            /**
             * Format: uuid
             * @description a UUID of the client's making, by which an event that is sent again is known
             */
            id: string;
            kind: components["schemas"]["EventKind"];
            /**
             * Format: int64
             * @description needed by every kind but a search
             */
            product_id?: number | null;
            /**
             * Format: date-time
             * @description when it happened: ISO 8601 with offset, at most ninety days ago and five minutes ahead
             */
            at: string;
            source?: components["schemas"]["EventSource"] | null;
            search?: components["schemas"]["EventSearch"] | null;
        };
        /** @description A batch of events. Each is read on its own, so that one that cannot be read does not take the others with it. */
        NewEvents: {
            events: components["schemas"]["NewEvent"][];
        };
        /** @description What somebody picks in place of what was picked before; a list that is left out is empty. */
        NewPreferences: {
            departments?: string[] | null;
            liked_products?: number[] | null;
            brands?: string[] | null;
        };
        /** @description What somebody picked at sign-up, or later. No value stands in a list twice. */
        Preferences: {
            /** @description whom they shop for: genders as the catalogue has them */
            departments: string[];
            /** @description that they liked at first sight */
            liked_products: number[];
            /** @description that they like */
            brands: string[];
        };
        /** @description What became of a batch. */
        Receipt: {
            /**
             * Format: int32
             * @description how many events are kept that were not before; one that was sent earlier is neither accepted again nor rejected
             */
            accepted: number;
            /** @description those that are not kept, in the batch's order; sending them again will not help */
            rejected: components["schemas"]["Receipt.Rejection"][];
        };
        "Receipt.Rejection": {
            /**
             * Format: int32
             * @description the event's place in the batch, from 0
             */
            index: number;
            /** @description a stable word: `invalid_` and the field that breaks a rule, `invalid_event` when it is no object, `at_in_future`, `at_too_old`, `product_not_found` */
            code: string;
        };
        /**
         * @description By what the report's rows are told apart.
         * @enum {string}
         */
        Breakdown: "strategy" | "shelf" | "variant";
        EndedSessionCount: {
            /**
             * Format: int64
             * @description how many sign-ins; none where nobody has that address, or is signed in with it
             */
            ended: number;
        };
        /** @description What is to be otherwise with an experiment; what is left out stays. */
        ExperimentChange: {
            /** @description which one */
            name: string;
            status?: components["schemas"]["ExperimentStatus"] | null;
            kind?: components["schemas"]["ExperimentKind"] | null;
            page?: string | null;
            shelf?: string | null;
            variants?: components["schemas"]["VariantBody"][] | null;
            /** @description the variant that everybody gets from now on, of one that is stopped or stops with this */
            winner?: string | null;
            /** @description false takes that back, true does it again */
            rolled_out?: boolean | null;
        };
        /**
         * @description Whether each person sees one variant, or two in one list.
         * @enum {string}
         */
        ExperimentKind: "ab" | "interleaving";
        /**
         * @description What an experiment is at.
         * @enum {string}
         */
        ExperimentStatus: "draft" | "running" | "stopped";
        /** @description An experiment as operators see it. */
        ExperimentView: {
            name: string;
            status: components["schemas"]["ExperimentStatus"];
            kind: components["schemas"]["ExperimentKind"];
            page: string;
            shelf: string;
            /** @description the first is the control */
            variants: components["schemas"]["VariantBody"][];
            /** @description the variant that was chosen */
            winner?: string | null;
            /** @description whether everybody gets the winner */
            rolled_out: boolean;
            /** @description operator, guard where the refresh stopped it as a variant did harm beyond the bound, or time */
            stopped_by?: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            started_at?: string | null;
            /** Format: date-time */
            stopped_at?: string | null;
            /**
             * Format: date-time
             * @description when the refresh stops a running one, since what it counted first is forgotten then; null of others
             */
            ends_at?: string | null;
            results?: components["schemas"]["ResultsView"] | null;
        };
        /** @description An experiment that is to be. */
        NewExperiment: {
            /** @description one of a kind; part of the hash by which people are assigned, so that it stays */
            name: string;
            status?: components["schemas"]["ExperimentStatus"] | null;
            kind: components["schemas"]["ExperimentKind"];
            /** @description home, product, cart or order */
            page: string;
            /** @description the id of one of that page's */
            shelf: string;
            /** @description the first is the control; their shares sum to 1 */
            variants: components["schemas"]["VariantBody"][];
        };
        Page_ExperimentView_: {
            items: components["schemas"]["ExperimentView"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            page_size: number;
            /** Format: int64 */
            total: number;
        };
        /** @description A rate with its 95 % interval. */
        Rate: {
            /** Format: double */
            value: number;
            /**
             * Format: double
             * @description null, as high is, where all that was shown was shown to one group of persons, which tells nothing of others
             */
            low?: number | null;
            /** Format: double */
            high?: number | null;
        };
        /** @description What the operator sees of a span of days. */
        Report: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            by: components["schemas"]["Breakdown"];
            /** Format: date-time */
            generated_at: string;
            /**
             * Format: date-time
             * @description when events were counted last, null before the first time
             */
            counted_at?: string | null;
            /**
             * Format: double
             * @description of each interval
             */
            confidence: number;
            total: components["schemas"]["Report.Total"];
            /** @description most impressions first */
            rows: components["schemas"]["Report.Row"][];
            catalogue: components["schemas"]["Report.CatalogueShown"];
            model?: components["schemas"]["Report.Model"] | null;
            refused?: components["schemas"]["Report.Model"] | null;
            tables: components["schemas"]["Report.Freshness"][];
            /** @description of each strategy that served lists on these days, by name */
            fallbacks: components["schemas"]["Report.FallbackRate"][];
            /** @description of each kind of answer, most answers first */
            latencies: components["schemas"]["Report.Latency"][];
            /** @description most searches first, at most fifty; words of fewer than three people are not told */
            searches_without_results: components["schemas"]["Report.MissedSearch"][];
        };
        /** @description How much of the catalogue was shown, in whatever list. */
        "Report.CatalogueShown": {
            /**
             * Format: int64
             * @description in the catalogue now
             */
            products: number;
            /**
             * Format: int64
             * @description how many of them were
             */
            shown: number;
            /**
             * Format: double
             * @description shown ÷ products
             */
            coverage: number;
            /**
             * Format: int64
             * @description one in a hundred, rounded up
             */
            top_products: number;
            /**
             * Format: double
             * @description what share of all impressions those so many have that were shown most; null without impressions
             */
            top_share?: number | null;
        };
        "Report.Day": {
            /**
             * Format: date
             * @description in UTC, on which the products were shown
             */
            day: string;
            /**
             * Format: int64
             * @description products shown, each once a list and day
             */
            impressions: number;
            /**
             * Format: int64
             * @description of these, how many were clicked within their list and 24 hours
             */
            clicks: number;
            /**
             * Format: int64
             * @description of these, how many were put into the cart within 24 hours after the click
             */
            additions: number;
            /**
             * Format: int64
             * @description likewise ordered
             */
            orders: number;
            /** @description what was paid for them */
            revenue: number;
            click_rate?: components["schemas"]["Rate"] | null;
            addition_rate?: components["schemas"]["Rate"] | null;
            order_rate?: components["schemas"]["Rate"] | null;
            revenue_per_thousand?: components["schemas"]["Rate"] | null;
        };
        /** @description How often something else stood in for a strategy. */
        "Report.FallbackRate": {
            strategy: string;
            /**
             * Format: int64
             * @description that it was to serve, on pages or alone
             */
            lists: number;
            /**
             * Format: int64
             * @description of these, how many had to be made otherwise
             */
            fallbacks: number;
            /**
             * Format: double
             * @description fallbacks ÷ lists
             */
            rate: number;
        };
        /** @description A table that the refresh computes. */
        "Report.Freshness": {
            name: string;
            /** Format: date-time */
            refreshed_at: string;
            /** Format: int64 */
            age_seconds: number;
            /** Format: int64 */
            took_ms: number;
            /** Format: int64 */
            rows: number;
        };
        /** @description How long answers took inside the function, in milliseconds: half of them less than the first, 95 and 99 of a hundred less than the others. Told up to 9 % too long, never too short. */
        "Report.Latency": {
            /** @description a strategy, or a page as its address names it */
            endpoint: string;
            /** Format: int64 */
            answers: number;
            /** Format: double */
            p50_ms: number;
            /** Format: double */
            p95_ms: number;
            /** Format: double */
            p99_ms: number;
        };
        /** @description What was searched for in vain. */
        "Report.MissedSearch": {
            /** @description the words, in small letters */
            q: string;
            /**
             * Format: int64
             * @description once a person and day
             */
            searches: number;
            /**
             * Format: date
             * @description on which somebody did
             */
            last_day: string;
        };
        "Report.Model": {
            /** Format: date-time */
            trained_at: string;
            /** @description what the training found, as a sentence */
            verdict: string;
            /**
             * Format: int64
             * @description how many it learned from
             */
            events: number;
        };
        "Report.Row": {
            /** @description the strategy, shelf or variant */
            key: string;
            /** @description the variant's; null for what is none */
            experiment?: string | null;
            /**
             * Format: int64
             * @description products shown, each once a list and day
             */
            impressions: number;
            /**
             * Format: int64
             * @description of these, how many were clicked within their list and 24 hours
             */
            clicks: number;
            /**
             * Format: int64
             * @description of these, how many were put into the cart within 24 hours after the click
             */
            additions: number;
            /**
             * Format: int64
             * @description likewise ordered
             */
            orders: number;
            /** @description what was paid for them */
            revenue: number;
            click_rate?: components["schemas"]["Rate"] | null;
            addition_rate?: components["schemas"]["Rate"] | null;
            order_rate?: components["schemas"]["Rate"] | null;
            revenue_per_thousand?: components["schemas"]["Rate"] | null;
            /** @description those with impressions, oldest first */
            days: components["schemas"]["Report.Day"][];
        };
        "Report.Total": {
            /**
             * Format: int64
             * @description products shown, each once a list and day
             */
            impressions: number;
            /**
             * Format: int64
             * @description of these, how many were clicked within their list and 24 hours
             */
            clicks: number;
            /**
             * Format: int64
             * @description of these, how many were put into the cart within 24 hours after the click
             */
            additions: number;
            /**
             * Format: int64
             * @description likewise ordered
             */
            orders: number;
            /** @description what was paid for them */
            revenue: number;
            click_rate?: components["schemas"]["Rate"] | null;
            addition_rate?: components["schemas"]["Rate"] | null;
            order_rate?: components["schemas"]["Rate"] | null;
            revenue_per_thousand?: components["schemas"]["Rate"] | null;
            /** @description those with impressions, oldest first */
            days: components["schemas"]["Report.Day"][];
        };
        /** @description What an experiment has shown until the last refresh. */
        ResultsView: {
            /** Format: date-time */
            computed_at: string;
            verdict: components["schemas"]["ResultsView.VerdictView"];
            sample_ratio?: components["schemas"]["ResultsView.SampleRatioView"] | null;
            variants: components["schemas"]["ResultsView.VariantView"][];
            /** @description of each variant with the control, as far as there is enough to compare */
            comparisons: components["schemas"]["ResultsView.ComparisonView"][];
            /** @description by what is decided, as it stood at the last refresh of each day */
            curve: components["schemas"]["ResultsView.PointView"][];
        };
        "ResultsView.ComparisonView": {
            variant: string;
            /** @description click_rate, addition_rate or order_rate, or preference where lists are interleaved */
            metric: string;
            /**
             * Format: double
             * @description the variant's less the control's; of a preference the variant's share of the clicks less a half
             */
            difference: number;
            /**
             * Format: double
             * @description the difference as a part of the control's; of a preference clicks for each one of the other's, less one
             */
            relative: number;
            always_valid: components["schemas"]["ResultsView.RangeView"];
            fixed_horizon: components["schemas"]["ResultsView.RangeView"];
            /**
             * Format: double
             * @description of the always-valid interval
             */
            p_value: number;
        };
        /** @description A day of the curve. */
        "ResultsView.PointView": {
            /** Format: date */
            day: string;
            comparisons: components["schemas"]["ResultsView.ComparisonView"][];
        };
        /** @description From low to high. */
        "ResultsView.RangeView": {
            /** Format: double */
            low: number;
            /** Format: double */
            high: number;
        };
        /** @description An impression's, with its 95 % interval for one look. */
        "ResultsView.RateView": {
            /** Format: double */
            value: number;
            /** Format: double */
            low: number;
            /** Format: double */
            high: number;
        };
        "ResultsView.SampleRatioView": {
            /** @description whether too few people saw a variant for it to be chance */
            mismatch: boolean;
            /**
             * Format: double
             * @description valid at any look
             */
            p_value: number;
            /**
             * Format: double
             * @description below which it is a mismatch
             */
            level: number;
        };
        /** @description What came of a variant. @param people who saw it */
        "ResultsView.VariantView": {
            name: string;
            strategy: string;
            /**
             * Format: int64
             * @description who saw it
             */
            people: number;
            /** Format: int64 */
            impressions: number;
            /** Format: int64 */
            clicks: number;
            /** Format: int64 */
            cart_additions: number;
            /** Format: int64 */
            orders: number;
            click_rate?: components["schemas"]["ResultsView.RateView"] | null;
            addition_rate?: components["schemas"]["ResultsView.RateView"] | null;
            order_rate?: components["schemas"]["ResultsView.RateView"] | null;
        };
        "ResultsView.VerdictView": {
            /** @description collecting, undecided, better, worse or sample_ratio_mismatch */
            code: string;
            /** @description that is better or worse than the control */
            variant?: string | null;
            /** @description the same in a sentence */
            text: string;
        };
        /** @description Whose sign-ins an operator ends: those of one account, or everybody's. One of the two must be said, so that no slip signs all out. */
        SessionsToEnd: {
            /** @description of the account */
            email?: string | null;
            /** @description true in place of an address */
            everybody?: boolean | null;
        };
        /** @description One of the ways that are compared. */
        VariantBody: {
            name: string;
            /** @description that serves the shelf */
            strategy: string;
            /**
             * Format: double
             * @description of the people who get it, above 0 and at most 1; an interleaved list is shown to everybody, whatever the shares
             */
            share: number;
        };
        /** @description A page's shelves from top to bottom, no product on two of them. */
        PageView: {
            page: string;
            /**
             * Format: uuid
             * @description names this answer in the events that come of it
             */
            request_id: string;
            /**
             * @description the variant that was chosen of each experiment, by the experiment's name;
             *
             *     ```
             *     #INTERLEAVING
             *     ```
             *
             *     where two are in one list
             */
            experiments: {
                [key: string]: string;
            };
            shelves: components["schemas"]["PageView.ShelfView"][];
        };
        "PageView.ShelfView": {
            id: string;
            strategy: string;
            /** @description stands above the shelf */
            title: string;
            /** @description a sentence that is true of each of its products */
            why: string;
            list: components["schemas"]["RecommendationListView"];
        };
        /** @description That this function can recommend, and from what. */
        RecommendHealth: {
            status: string;
            /**
             * Format: int64
             * @description of the snapshot in memory
             */
            catalogue_version: number;
            /**
             * Format: int32
             * @description in that snapshot
             */
            products: number;
            /**
             * Format: date-time
             * @description when the precomputed tables were, null before a first refresh
             */
            refreshed_at?: string | null;
            model?: components["schemas"]["RecommendHealth.ModelView"] | null;
        };
        "RecommendHealth.ModelView": {
            /** Format: date-time */
            trained_at: string;
            /**
             * Format: int64
             * @description how many it was learned from
             */
            events: number;
            /** @description how well it foretells held-out shoppers' orders, by name */
            metrics: {
                [key: string]: number;
            };
            /** @description what its formula weighs by, by name */
            weights: {
                [key: string]: number;
            };
        };
        /** @description A recommendation list as clients see it. */
        RecommendationListView: {
            strategy: string;
            /**
             * Format: date-time
             * @description of the request, or of the refresh where the scores were computed before
             */
            generated_at: string;
            /** @description what stood in for the strategy, null when it served itself */
            fallback?: string | null;
            items: components["schemas"]["RecommendationListView.ItemView"][];
        };
        /** @description A product, how well it fits, and why. */
        "RecommendationListView.ItemView": {
            product: components["schemas"]["ProductView"];
            /** Format: double */
            score: number;
            reason: components["schemas"]["RecommendationListView.ReasonView"];
            /** @description the strategy that the product is of, where the list is made of two by an experiment; else left out */
            source?: string | null;
        };
        "RecommendationListView.ReasonView": {
            /** @description stable word for programs */
            code: string;
            /** @description a sentence for the shopper */
            text: string;
            /** @description what produced the score */
            evidence: {
                [key: string]: unknown;
            };
        };
        /** @enum {string} */
        "Season.Hemisphere": "NORTH" | "SOUTH";
        /** @description A shopper's addresses, last used first. */
        AddressList: {
            items: components["schemas"]["SavedAddress"][];
        };
        /** @description One line of the cart as the shopper saw it: a sum alone does not tell when one thing took another's place. */
        ExpectedItem: {
            /** Format: int64 */
            product_id: number;
            /** Format: int32 */
            quantity: number;
            unit_price: number;
        };
        /** @description Orders what lies in the cart, if it is what the shopper saw. */
        NewOrder: {
            shipping: components["schemas"]["Shipping"];
            /** @description what the shopper was told to pay; left out, any total will do */
            expected_total?: number | null;
            /** @description what the shopper was shown, in any order; left out, any items will do */
            expected_items?: components["schemas"]["ExpectedItem"][] | null;
        };
        /** @description One product of an order; the price is that of the order's moment, the name today's. */
        OrderItemView: {
            /** Format: int64 */
            product_id: number;
            name: string;
            /** Format: int32 */
            quantity: number;
            unit_price: number;
        };
        /** @description An order as its shopper sees it. */
        OrderView: {
            /** Format: int64 */
            id: number;
            /** @description `placed`, `shipped`, `delivered` or `cancelled` */
            status: string;
            /**
             * Format: date-time
             * @description ISO 8601, in UTC
             */
            ordered_at: string;
            /**
             * Format: date-time
             * @description since when it has its status; left out while it is placed, and where nobody knows
             */
            status_changed_at?: string | null;
            total: number;
            items: components["schemas"]["OrderItemView"][];
            shipping?: components["schemas"]["Shipping"] | null;
        };
        Page_OrderView_: {
            items: components["schemas"]["OrderView"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            page_size: number;
            /** Format: int64 */
            total: number;
        };
        /** @description An address that an order has gone to, to be sent with the next one as it stands. */
        SavedAddress: {
            /** Format: int64 */
            id: number;
            /**
             * Format: date-time
             * @description ISO 8601, in UTC
             */
            last_used_at: string;
            shipping: components["schemas"]["Shipping"];
        };
        /** @description Where an order goes, as the shopper wrote it but without surrounding blanks; the country is a name or a code. The postal code may be empty where the country has none. */
        Shipping: {
            full_name: string;
            line1: string;
            city: string;
            postal_code: string;
            country: string;
        };
        /** @description That the shop can serve. */
        Health: {
            /** @description always `UP`; anything less is a problem with status 503 */
            status: string;
            /** @description each part that was asked, by name */
            parts: {
                [key: string]: string;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    cart_cart: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description cart_cart 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CartView"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cart_clear: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description cart_clear 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CartView"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cart_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description names this addition: sent again within a day, it adds nothing more */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCartItem"];
            };
        };
        responses: {
            /** @description cart_add 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CartView"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cart_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description cart_remove 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CartView"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cart_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewQuantity"];
            };
        };
        responses: {
            /** @description cart_change 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CartView"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    products_list: {
        parameters: {
            query?: {
                /** @description these products alone, in this order and without facets; ids that no product has are passed over */
                ids?: number[] | null;
                /** @description words that each product must have, forgiving of typos; left out, all products */
                q?: string | null;
                gender?: string[] | null;
                master_category?: string[] | null;
                sub_category?: string[] | null;
                article_type?: string[] | null;
                base_colour?: string[] | null;
                season?: string[] | null;
                usage?: string[] | null;
                brand?: string[] | null;
                min_price?: number | null;
                max_price?: number | null;
                in_stock?: boolean | null;
                /** @description by relevance when left out */
                sort?: components["schemas"]["ProductSort"] | null;
                page?: number | null;
                page_size?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description products_list 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductPage"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    products_popularSearches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description products_popularSearches 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestions"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    products_search: {
        parameters: {
            query?: {
                /** @description words that each product must have, forgiving of typos */
                q?: string;
                gender?: string[] | null;
                master_category?: string[] | null;
                sub_category?: string[] | null;
                article_type?: string[] | null;
                base_colour?: string[] | null;
                season?: string[] | null;
                usage?: string[] | null;
                brand?: string[] | null;
                min_price?: number | null;
                max_price?: number | null;
                in_stock?: boolean | null;
                sort?: components["schemas"]["ProductSort"] | null;
                page?: number | null;
                page_size?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description products_search 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductPage"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    products_suggest: {
        parameters: {
            query?: {
                /** @description as far as it is typed */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description products_suggest 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestions"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    products_product: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description products_product 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductView"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    products_reviews: {
        parameters: {
            query?: {
                page?: number | null;
                page_size?: number | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description products_reviews 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewPage"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_delete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordConfirmation"];
            };
        };
        responses: {
            /** @description auth_delete 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_export: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description account, sessions, preferences, cart, addresses, orders, interactions and events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_enter: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random UUID of the client's own, by which a visitor is known who has not signed in */
                "X-Visitor-Id"?: Record<string, never>;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuestDetails"];
            };
        };
        responses: {
            /** @description a guest, signed in */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_keep: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountClaim"];
            };
        };
        responses: {
            /** @description auth_keep 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_login: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random UUID of the client's own, by which a visitor is known who has not signed in */
                "X-Visitor-Id"?: Record<string, never>;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description auth_login 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RefreshTokenBody"];
            };
        };
        responses: {
            /** @description signed out here */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description auth_me 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description auth_changePassword 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_forgot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForgottenPassword"];
            };
        };
        responses: {
            /** @description auth_forgot 202 response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordReset"];
            };
        };
        responses: {
            /** @description the password is set */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_refresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RefreshTokenBody"];
            };
        };
        responses: {
            /** @description auth_refresh 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_register: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random UUID of the client's own, by which a visitor is known who has not signed in */
                "X-Visitor-Id"?: Record<string, never>;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Registration"];
            };
        };
        responses: {
            /** @description an account, signed in */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description auth_sessions 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_endAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description auth_endAll 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description auth_end 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    interactions_newest: {
        parameters: {
            query?: {
                kind?: components["schemas"]["Kind"] | null;
                page?: number | null;
                page_size?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description interactions_newest 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_InteractionView_"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    interactions_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInteraction"];
            };
        };
        responses: {
            /** @description interactions_add 201 response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InteractionView"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    interactions_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description interactions_delete 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    events_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random UUID of the client's own, by which a visitor is known who has not signed in */
                "X-Visitor-Id"?: Record<string, never>;
                /** @description 1 objects to being followed */
                "Sec-GPC"?: string | null;
                /** @description likewise */
                DNT?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEvents"];
            };
        };
        responses: {
            /** @description events_add 202 response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    events_forget: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random UUID of the client's own, by which a visitor is known who has not signed in */
                "X-Visitor-Id"?: Record<string, never>;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description events_forget 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    preferences_picked: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random UUID of the client's own, by which a visitor is known who has not signed in */
                "X-Visitor-Id"?: Record<string, never>;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description preferences_picked 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preferences"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    preferences_pick: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random UUID of the client's own, by which a visitor is known who has not signed in */
                "X-Visitor-Id"?: Record<string, never>;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPreferences"];
            };
        };
        responses: {
            /** @description preferences_pick 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preferences"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    experiment_newest: {
        parameters: {
            query?: {
                page?: number | null;
                page_size?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description experiment_newest 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ExperimentView_"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    experiment_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExperiment"];
            };
        };
        responses: {
            /** @description the experiment */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperimentView"];
                };
            };
            /** @description experiment_exists, or experiment_running where another runs on that shelf */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    experiment_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExperimentChange"];
            };
        };
        responses: {
            /** @description the experiment as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperimentView"];
                };
            };
            /** @description what it is at does not allow it: experiment_draft, experiment_running or experiment_stopped */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    report_report: {
        parameters: {
            query?: {
                /** @description first day, in UTC; four weeks before the last one if left out */
                from?: string | null;
                /** @description last day; today if left out */
                to?: string | null;
                /** @description what a row stands for; a strategy if left out */
                by?: components["schemas"]["Breakdown"] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description report_report 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    session_end: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionsToEnd"];
            };
        };
        responses: {
            /** @description session_end 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedSessionCount"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recommend_alternativesToUploadedPhoto: {
        parameters: {
            query?: {
                /** @description only products that pass: several, repeated or separated by commas */
                article_type?: Record<string, never>;
                /** @description only products that pass: a number */
                min_price?: Record<string, never>;
                /** @description only products that pass: several, repeated or separated by commas */
                gender?: Record<string, never>;
                /** @description only products that pass: several, repeated or separated by commas */
                brand?: Record<string, never>;
                /** @description only products that pass: a number */
                max_price?: Record<string, never>;
                /** @description only products that pass: several, repeated or separated by commas */
                exclude?: Record<string, never>;
                /** @description only products that pass: several, repeated or separated by commas */
                master_category?: Record<string, never>;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    photo?: string;
                };
                /** @example null */
                "image/jpeg": string;
                /** @example null */
                "image/png": string;
                /** @example null */
                "image/webp": string;
            };
        };
        responses: {
            /** @description recommend_alternativesToUploadedPhoto 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationListView"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recommend_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description recommend_health 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendHealth"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recommend_cart: {
        parameters: {
            query?: {
                /** @description the cart's products; the shopper's stored cart when left out */
                product_ids?: number[] | null;
                hemisphere?: components["schemas"]["Season.Hemisphere"];
            };
            header?: {
                /** @description A random UUID of the client's own, by which a visitor is known who has not signed in */
                "X-Visitor-Id"?: Record<string, never>;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description recommend_cart 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageView"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recommend_home: {
        parameters: {
            query?: {
                hemisphere?: components["schemas"]["Season.Hemisphere"];
            };
            header?: {
                /** @description A random UUID of the client's own, by which a visitor is known who has not signed in */
                "X-Visitor-Id"?: Record<string, never>;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description recommend_home 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageView"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recommend_order: {
        parameters: {
            query?: {
                hemisphere?: components["schemas"]["Season.Hemisphere"];
            };
            header?: {
                /** @description A random UUID of the client's own, by which a visitor is known who has not signed in */
                "X-Visitor-Id"?: Record<string, never>;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description recommend_order 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageView"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recommend_product: {
        parameters: {
            query: {
                product_id: number;
                hemisphere?: components["schemas"]["Season.Hemisphere"];
            };
            header?: {
                /** @description A random UUID of the client's own, by which a visitor is known who has not signed in */
                "X-Visitor-Id"?: Record<string, never>;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description recommend_product 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageView"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recommend_alternatives: {
        parameters: {
            query?: {
                /** @description only products that are one of these departments; repeated or separated by commas */
                gender?: string[];
                /** @description only products that are one of these categories; repeated or separated by commas */
                master_category?: string[];
                /** @description only products that are one of these article types; repeated or separated by commas */
                article_type?: string[];
                /** @description only products that are one of these brands; repeated or separated by commas */
                brand?: string[];
                /** @description only products at this price or a higher one */
                min_price?: number;
                /** @description only products at this price or a lower one */
                max_price?: number;
                /** @description only products that are none of these, by id; repeated or separated by commas */
                exclude?: number[];
                limit?: number;
            };
            header?: never;
            path: {
                productId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description recommend_alternatives 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationListView"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recommend_budget: {
        parameters: {
            query?: {
                /** @description only products that are one of these departments; repeated or separated by commas */
                gender?: string[];
                /** @description only products that are one of these categories; repeated or separated by commas */
                master_category?: string[];
                /** @description only products that are one of these article types; repeated or separated by commas */
                article_type?: string[];
                /** @description only products that are one of these brands; repeated or separated by commas */
                brand?: string[];
                /** @description only products at this price or a higher one */
                min_price?: number;
                /** @description only products at this price or a lower one */
                max_price?: number;
                /** @description only products that are none of these, by id; repeated or separated by commas */
                exclude?: number[];
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description recommend_budget 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationListView"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recommend_cartAddOns: {
        parameters: {
            query?: {
                /** @description the cart's products; your stored cart when left out */
                product_ids?: number[] | null;
                /** @description only products that are one of these departments; repeated or separated by commas */
                gender?: string[];
                /** @description only products that are one of these categories; repeated or separated by commas */
                master_category?: string[];
                /** @description only products that are one of these article types; repeated or separated by commas */
                article_type?: string[];
                /** @description only products that are one of these brands; repeated or separated by commas */
                brand?: string[];
                /** @description only products at this price or a higher one */
                min_price?: number;
                /** @description only products at this price or a lower one */
                max_price?: number;
                /** @description only products that are none of these, by id; repeated or separated by commas */
                exclude?: number[];
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description recommend_cartAddOns 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationListView"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recommend_collaborative: {
        parameters: {
            query?: {
                /** @description only products that are one of these departments; repeated or separated by commas */
                gender?: string[];
                /** @description only products that are one of these categories; repeated or separated by commas */
                master_category?: string[];
                /** @description only products that are one of these article types; repeated or separated by commas */
                article_type?: string[];
                /** @description only products that are one of these brands; repeated or separated by commas */
                brand?: string[];
                /** @description only products at this price or a higher one */
                min_price?: number;
                /** @description only products at this price or a lower one */
                max_price?: number;
                /** @description only products that are none of these, by id; repeated or separated by commas */
                exclude?: number[];
                limit?: number;
            };
            header?: never;
            path: {
                productId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description recommend_collaborative 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationListView"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recommend_forYou: {
        parameters: {
            query?: {
                /** @description only products that are one of these departments; repeated or separated by commas */
                gender?: string[];
                /** @description only products that are one of these categories; repeated or separated by commas */
                master_category?: string[];
                /** @description only products that are one of these article types; repeated or separated by commas */
                article_type?: string[];
                /** @description only products that are one of these brands; repeated or separated by commas */
                brand?: string[];
                /** @description only products at this price or a higher one */
                min_price?: number;
                /** @description only products at this price or a lower one */
                max_price?: number;
                /** @description only products that are none of these, by id; repeated or separated by commas */
                exclude?: number[];
                limit?: number;
            };
            header?: {
                /** @description a guest, by a number of the client's own making */
                "X-Visitor-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description recommend_forYou 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationListView"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recommend_history: {
        parameters: {
            query?: {
                /** @description only products that are one of these departments; repeated or separated by commas */
                gender?: string[];
                /** @description only products that are one of these categories; repeated or separated by commas */
                master_category?: string[];
                /** @description only products that are one of these article types; repeated or separated by commas */
                article_type?: string[];
                /** @description only products that are one of these brands; repeated or separated by commas */
                brand?: string[];
                /** @description only products at this price or a higher one */
                min_price?: number;
                /** @description only products at this price or a lower one */
                max_price?: number;
                /** @description only products that are none of these, by id; repeated or separated by commas */
                exclude?: number[];
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description recommend_history 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationListView"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recommend_interactionBased: {
        parameters: {
            query?: {
                /** @description only products that are one of these departments; repeated or separated by commas */
                gender?: string[];
                /** @description only products that are one of these categories; repeated or separated by commas */
                master_category?: string[];
                /** @description only products that are one of these article types; repeated or separated by commas */
                article_type?: string[];
                /** @description only products that are one of these brands; repeated or separated by commas */
                brand?: string[];
                /** @description only products at this price or a higher one */
                min_price?: number;
                /** @description only products at this price or a lower one */
                max_price?: number;
                /** @description only products that are none of these, by id; repeated or separated by commas */
                exclude?: number[];
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description recommend_interactionBased 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationListView"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recommend_newArrivals: {
        parameters: {
            query?: {
                /** @description only products that are one of these departments; repeated or separated by commas */
                gender?: string[];
                /** @description only products that are one of these categories; repeated or separated by commas */
                master_category?: string[];
                /** @description only products that are one of these article types; repeated or separated by commas */
                article_type?: string[];
                /** @description only products that are one of these brands; repeated or separated by commas */
                brand?: string[];
                /** @description only products at this price or a higher one */
                min_price?: number;
                /** @description only products at this price or a lower one */
                max_price?: number;
                /** @description only products that are none of these, by id; repeated or separated by commas */
                exclude?: number[];
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description recommend_newArrivals 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationListView"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recommend_restock: {
        parameters: {
            query?: {
                /** @description only products that are one of these departments; repeated or separated by commas */
                gender?: string[];
                /** @description only products that are one of these categories; repeated or separated by commas */
                master_category?: string[];
                /** @description only products that are one of these article types; repeated or separated by commas */
                article_type?: string[];
                /** @description only products that are one of these brands; repeated or separated by commas */
                brand?: string[];
                /** @description only products at this price or a higher one */
                min_price?: number;
                /** @description only products at this price or a lower one */
                max_price?: number;
                /** @description only products that are none of these, by id; repeated or separated by commas */
                exclude?: number[];
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description recommend_restock 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationListView"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recommend_seasonal: {
        parameters: {
            query?: {
                hemisphere?: "north" | "south";
                /** @description only products that are one of these departments; repeated or separated by commas */
                gender?: string[];
                /** @description only products that are one of these categories; repeated or separated by commas */
                master_category?: string[];
                /** @description only products that are one of these article types; repeated or separated by commas */
                article_type?: string[];
                /** @description only products that are one of these brands; repeated or separated by commas */
                brand?: string[];
                /** @description only products at this price or a higher one */
                min_price?: number;
                /** @description only products at this price or a lower one */
                max_price?: number;
                /** @description only products that are none of these, by id; repeated or separated by commas */
                exclude?: number[];
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description recommend_seasonal 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationListView"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recommend_trending: {
        parameters: {
            query?: {
                /** @description only products that are one of these departments; repeated or separated by commas */
                gender?: string[];
                /** @description only products that are one of these categories; repeated or separated by commas */
                master_category?: string[];
                /** @description only products that are one of these article types; repeated or separated by commas */
                article_type?: string[];
                /** @description only products that are one of these brands; repeated or separated by commas */
                brand?: string[];
                /** @description only products at this price or a higher one */
                min_price?: number;
                /** @description only products at this price or a lower one */
                max_price?: number;
                /** @description only products that are none of these, by id; repeated or separated by commas */
                exclude?: number[];
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description recommend_trending 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationListView"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    orders_addresses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description orders_addresses 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressList"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    orders_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description orders_delete 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    orders_newest: {
        parameters: {
            query?: {
                page?: number | null;
                page_size?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description orders_newest 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_OrderView_"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    orders_place: {
        parameters: {
            query?: never;
            header?: {
                /** @description names this attempt: sent again, it is the same order */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrder"];
            };
        };
        responses: {
            /** @description the order that this key has placed before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
                };
            };
            /** @description a new order */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
                };
            };
            /** @description nothing was taken: cart_changed, where the cart is not what was expected, with the cart of now as the problem's member cart; insufficient_stock; or cart_empty */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    orders_order: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description orders_order 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    orders_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description orders_cancel 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    health_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description health_health 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description What is wrong and what to do, with a stable code */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
