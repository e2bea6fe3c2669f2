package com.stylesense.pipeline.traffic;

import com.fasterxml.jackson.databind.JsonNode;
import com.stylesense.pipeline.traffic.People.Person;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One person's visit, from the home page to the order or out of the door. For one thread. */
final class Visit {

    private static final String PASSWORD = "password123";
    private static final int MOST_PRODUCTS = 6;
    private static final double ADDS = 0.3;
    private static final double ORDERS = 0.6;
    private static final double SEARCHES = 0.15;
    /** Some of them the demo's shop does not have. */
    private static final List<String> WORDS = List.of(
            "dress",
            "nike",
            "blue shirt",
            "running shoes",
            "watch",
            "kurta",
            "handbag",
            "wetsuit",
            "umbrella",
            "yoga mat");

    private static final Map<String, String> ADDRESS = Map.of(
            "full_name",
            "Simulated Shopper",
            "line1",
            "1 Market Street",
            "city",
            "Hamburg",
            "postal_code",
            "20354",
            "country",
            "DE");

    /** A product that was clicked, and the list that it stood in. */
    private record Click(long product, Map<String, Object> source, String strategy) {}

    private final ShopClient shop;
    private final Eye eye;
    private final Tally tally;
    private final Person person;
    private final List<Map<String, Object>> events = new ArrayList<>();
    private String[] who = {};
    private boolean hasBag;

    Visit(ShopClient shop, Eye eye, Tally tally, Person person) {
        this.shop = shop;
        this.eye = eye;
        this.tally = tally;
        this.person = person;
    }

    void run() throws IOException, InterruptedException {
        who = introduced();
        List<Click> clicked = look("/api/recommend/pages/home");
        for (int seen = 0; seen < clicked.size() && seen < MOST_PRODUCTS; seen++) {
            clicked.addAll(visit(clicked.get(seen)));
        }
        if (person.random().nextDouble() < SEARCHES) {
            search();
        }
        send();
        if (hasBag && person.random().nextDouble() < ORDERS) {
            order();
        }
    }

    private String[] introduced() throws IOException, InterruptedException {
        String[] visitor = {"X-Visitor-Id", UUID.randomUUID().toString()};
        if (person.email() == null) {
            return visitor;
        }
        return shop.post("/api/auth/login", Map.of("email", person.email(), "password", PASSWORD))
                .map(session -> new String[] {
                    "Authorization", "Bearer " + session.path("access_token").asText()
                })
                .orElse(visitor);
    }

    /** Looks at a page's shelves and tells what was seen. */
    private List<Click> look(String path) throws IOException, InterruptedException {
        var clicked = new ArrayList<Click>();
        JsonNode page = shop.get(path, who).orElse(null);
        if (page == null) {
            return clicked;
        }
        for (JsonNode shelf : page.path("shelves")) {
            look(page.path("request_id").asText(), shelf, clicked);
            if (!eye.goesOnToTheNextShelf(person.random())) {
                break;
            }
        }
        send();
        return clicked;
    }

    private void look(String request, JsonNode shelf, List<Click> clicked) {
        int position = 0;
        for (JsonNode item : shelf.path("list").path("items")) {
            // In a shelf of two strategies each product says of which it is.
            String strategy = item.path("source").asText(shelf.path("strategy").asText());
            var source = Map.<String, Object>of(
                    "request_id",
                    request,
                    "shelf",
                    shelf.path("id").asText(),
                    "strategy",
                    strategy,
                    "position",
                    position++);
            var seen = new Click(item.path("product").path("id").asLong(), source, strategy);
            happened("impression", seen);
            if (eye.clicks(item.path("product"), strategy, person.taste(), person.random())) {
                happened("click", seen);
                clicked.add(seen);
            }
            if (!eye.goesOnToTheNextProduct(person.random())) {
                return;
            }
        }
    }

    private List<Click> visit(Click click) throws IOException, InterruptedException {
        happened("view", click);
        boolean isThere = shop.get("/api/products/" + click.product(), who).isPresent();
        if (isThere && person.random().nextDouble() < ADDS) {
            add(click);
        }
        return look("/api/recommend/pages/product?product_id=" + click.product());
    }

    /** A visitor's bag is the browser's own. */
    private void add(Click click) throws IOException, InterruptedException {
        boolean added = !isSignedIn()
                || shop.post("/api/cart/items", Map.of("product_id", click.product(), "quantity", 1), who)
                        .isPresent();
        if (added) {
            happened("cart_add", click);
            hasBag |= isSignedIn();
        }
    }

    private void search() throws IOException, InterruptedException {
        String words = WORDS.get(person.random().nextInt(WORDS.size()));
        Optional<JsonNode> found = shop.get("/api/products/search?q=" + words.replace(" ", "%20"), who);
        var event = event("search");
        found.ifPresent(page -> event.put(
                "search", Map.of("q", words, "total", page.path("total").asLong())));
        events.add(event);
    }

    private void order() throws IOException, InterruptedException {
        if (person.ago().isZero()) {
            String[] headers = {
                who[0], who[1], "Idempotency-Key", UUID.randomUUID().toString()
            };
            if (shop.post("/api/orders", Map.of("shipping", ADDRESS), headers).isPresent()) {
                tally.ordered();
                look("/api/recommend/pages/order");
            }
        }
    }

    private boolean isSignedIn() {
        return who[0].equals("Authorization");
    }

    private void happened(String kind, Click click) {
        var event = event(kind);
        event.put("product_id", click.product());
        event.put("source", click.source());
        events.add(event);
        tally.did(click.strategy(), kind);
    }

    private Map<String, Object> event(String kind) {
        var event = new LinkedHashMap<String, Object>();
        event.put("id", UUID.randomUUID().toString());
        event.put("kind", kind);
        event.put("at", Instant.now().minus(person.ago()).toString());
        return event;
    }

    /** As many at once as the shop takes. */
    private void send() throws IOException, InterruptedException {
        for (int from = 0; from < events.size(); from += 100) {
            shop.post("/api/events", Map.of("events", events.subList(from, Math.min(from + 100, events.size()))), who);
        }
        events.clear();
    }
}
