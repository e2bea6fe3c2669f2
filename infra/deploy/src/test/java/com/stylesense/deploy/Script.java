package com.stylesense.deploy;

import static com.stylesense.deploy.Request.get;
import static com.stylesense.deploy.Request.send;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The contract's requests, function by function in the order in which a shop would see them; each may build on the ones before it. */
final class Script {

    private static final String ADDRESS = """
        {"shipping":{"full_name":"Zoë Müller","line1":"Gänsemarkt 1","city":"Hamburg","postal_code":"20354","country":"DE"}}""";

    /** By its signature; one that a network would refuse. */
    private static final String WEBP = "RIFFsizeWEBP";

    private Script() {}

    /** @param token of the shopper that {@link Fixture} knows the password of */
    static Map<String, List<Request>> of(String token) {
        var script = new LinkedHashMap<String, List<Request>>();
        script.put("Auth", both(auth(token), Shapes.auth()));
        script.put("Products", both(products(), Shapes.products()));
        script.put("Cart", both(cart(token), Shapes.cart(token)));
        script.put("Orders", both(orders(token), Shapes.orders(token)));
        script.put("Interactions", both(interactions(token), Shapes.interactions(token)));
        script.put("Events", both(events(token), Shapes.events(token)));
        script.put("Operator", operator(token));
        script.put("Recommend", both(recommend(token), Shapes.recommend(token)));
        return script;
    }

    private static List<Request> both(List<Request> journey, List<Request> shapes) {
        return Stream.concat(journey.stream(), shapes.stream()).toList();
    }

    static Request login() {
        return send(
                "POST",
                "/api/auth/login",
                "{\"email\":\"" + Fixture.EMAIL + "\",\"password\":\"" + Fixture.PASSWORD + "\"}");
    }

    private static List<Request> auth(String token) {
        return List.of(
                send(
                        "POST",
                        "/api/auth/register",
                        "{\"email\":\"neu@example.com\",\"password\":\"a long password\",\"full_name\":\"Søren 🧥\"}"),
                send(
                        "POST",
                        "/api/auth/register",
                        "{\"email\":\"neu@example.com\",\"password\":\"a long password\",\"full_name\":\"Søren\"}"),
                send(
                        "POST",
                        "/api/auth/register",
                        "{\"email\":\"not an address\",\"password\":\"x\",\"full_name\":\"\"}"),
                send("POST", "/api/auth/register", "{\"email\":"),
                send("POST", "/api/auth/register", null),
                send("POST", "/api/auth/register", ""),
                send("POST", "/api/auth/register", "null"),
                send("POST", "/api/auth/register", "[]"),
                login(),
                send("POST", "/api/auth/login", "{\"email\":\"" + Fixture.EMAIL + "\",\"password\":\"wrong\"}"),
                send("POST", "/api/auth/login", "{}").header("Content-Type", "text/plain"),
                send("POST", "/api/auth/login", "email=a%40example.com&password=x")
                        .header("Content-Type", "application/x-www-form-urlencoded"),
                send("POST", "/api/auth/login", "<login/>").header("Content-Type", "application/xml"),
                send("POST", "/api/auth/login", "{}").header("Content-Type", "no type"),
                send("POST", "/api/auth/refresh", "{\"refresh_token\":\"never issued\"}"),
                send("POST", "/api/auth/password/forgot", "{\"email\":\"" + Fixture.EMAIL + "\"}"),
                send("POST", "/api/auth/password/forgot", "{\"email\":\"nobody@example.com\"}"),
                send("POST", "/api/auth/password/forgot", "{}"),
                send("POST", "/api/auth/password/reset", "{\"token\":\"x\",\"new_password\":\"a long password\"}"),
                send("GET", "/api/auth/password/reset", null),
                get("/api/auth/me"),
                get("/api/auth/me").bearer(token),
                get("/api/auth/me").bearer("no.such.token"),
                get("/api/auth/me").bearer("x".repeat(4_000)),
                get("/api/auth/me").header("Authorization", "Basic QWxhZGRpbjpvcGVu"),
                get("/api/auth/me").bearer(token).header("Accept", "text/csv"),
                get("/api/auth/me").bearer(token).header("Accept", "text/plain"),
                get("/api/auth/me").bearer(token).header("Accept", "text/html, application/xhtml+xml, */*;q=0.8"),
                get("/api/auth/me").header("Accept", "text/plain"),
                send("PUT", "/api/auth/me", "{}").bearer(token),
                get("/api/auth/nothing-here"));
    }

    private static List<Request> products() {
        return List.of(
                get("/health"),
                get("/api/products"),
                get("/api/products").with("page", "2").with("page_size", "7").with("sort", "price_desc"),
                get("/api/products")
                        .with("gender", "Men")
                        .with("gender", "Women")
                        .with("base_colour", "Red"),
                get("/api/products").with("q", "café"),
                get("/api/products").with("q", "100% 'wool' & silk; drop+table \"x\" #1 ü 🧥 {a} [b] \\ ?"),
                get("/api/products").with("q", ""),
                get("/api/products").with("page", "0"),
                get("/api/products").with("page", "x"),
                get("/api/products").with("sort", "sideways"),
                get("/api/products")
                        .with("min_price", "20.5")
                        .with("max_price", "40")
                        .with("in_stock", "true"),
                get("/api/products").with("in_stock", "OFF"),
                get("/api/products").with("in_stock", "ture"),
                get("/api/products").header("Accept-Language", "de, en;q=0.8").header("X-Long", "y".repeat(6_000)),
                get("/api/products/search").with("q", "Prodct Cafe"),
                get("/api/products/search"),
                get("/api/products/suggest").with("q", "Pro"),
                get("/api/products/7"),
                get("/api/products/7/reviews"),
                get("/api/products/999999"),
                get("/api/products/99999999999999999999"),
                get("/api/products/seven"),
                get("/api/products/ü 7"),
                send("POST", "/api/products", "{}"),
                send("DELETE", "/api/products/7", null),
                new Request("HEAD", "/api/products/7", List.of(), Map.of(), null),
                new Request("GET", "/api/products/7", List.of(), Map.of(), null));
    }

    private static List<Request> cart(String token) {
        return List.of(
                get("/api/cart"),
                get("/api/cart").bearer(token),
                send("POST", "/api/cart/items", "{\"product_id\":8,\"quantity\":1}")
                        .bearer(token),
                send("POST", "/api/cart/items", "{\"product_id\":10,\"quantity\":2}")
                        .bearer(token),
                send("POST", "/api/cart/items", "{\"product_id\":10,\"quantity\":-2}")
                        .bearer(token),
                send("POST", "/api/cart/items", "{\"product_id\":999999,\"quantity\":1}")
                        .bearer(token),
                send("POST", "/api/cart/items", "{\"product_id\":\"eight\",\"quantity\":1}")
                        .bearer(token),
                send("POST", "/api/cart/items", "{\"product_id\":8,\"quantity\":1000000}")
                        .bearer(token),
                send("PATCH", "/api/cart/items/8", "{\"quantity\":1}").bearer(token),
                send("PATCH", "/api/cart/items/9", "{\"quantity\":1}").bearer(token),
                send("PATCH", "/api/cart/items/8", "quantity=1")
                        .bearer(token)
                        .header("Content-Type", "application/x-www-form-urlencoded"),
                send("DELETE", "/api/cart/items/9", null).bearer(token),
                send("PUT", "/api/cart", "{}").bearer(token),
                get("/api/cart").bearer(token));
    }

    private static List<Request> orders(String token) {
        return List.of(
                send("POST", "/api/orders", ADDRESS),
                send("POST", "/api/orders", "{\"shipping\":{}}").bearer(token).header("Idempotency-Key", "0"),
                send("POST", "/api/orders", ADDRESS).bearer(token).header("Idempotency-Key", "first-try"),
                send("POST", "/api/orders", ADDRESS).bearer(token).header("Idempotency-Key", "first-try"),
                send("POST", "/api/orders", ADDRESS).bearer(token).header("Idempotency-Key", "empty-cart"),
                get("/api/orders").bearer(token),
                get("/api/orders").bearer(token).with("page_size", "2").with("page", "3"),
                get("/api/orders/37").bearer(token),
                get("/api/orders/1").bearer(token),
                get("/api/orders/x").bearer(token));
    }

    private static List<Request> interactions(String token) {
        return List.of(
                send("POST", "/api/interactions", "{\"product_id\":3,\"kind\":\"like\"}")
                        .bearer(token),
                send(
                                "POST",
                                "/api/interactions",
                                "{\"product_id\":4,\"kind\":\"review\",\"rating\":5,\"comment\":\"Très bien 👍\"}")
                        .bearer(token),
                send("POST", "/api/interactions", "{\"product_id\":4,\"kind\":\"review\",\"rating\":9}")
                        .bearer(token),
                send("POST", "/api/interactions", "{\"product_id\":4,\"kind\":\"love\"}")
                        .bearer(token),
                get("/api/interactions").bearer(token),
                get("/api/interactions").bearer(token).with("kind", "review"),
                get("/api/interactions").bearer(token).with("kind", "love"),
                send("DELETE", "/api/interactions/31", null).bearer(token),
                send("DELETE", "/api/interactions/1", null).bearer(token),
                get("/api/interactions"));
    }

    private static List<Request> events(String token) {
        String visitor = "2f1d7a52-5a0e-4c0e-9a3b-0d8f6a1c7e11";
        String batch = """
            {"events":[{"id":"7c0f1f0a-7d3f-4a58-8f5e-1f7a0e3c5b21","kind":"view","product_id":3,"at":"2026-06-15T11:59:00Z"},
            {"id":"no id","kind":"view","product_id":3,"at":"2026-06-15T11:59:00Z"}]}""";
        return List.of(
                send("POST", "/api/events", batch),
                send("POST", "/api/events", batch).header("X-Visitor-Id", visitor),
                send("POST", "/api/events", batch).header("X-Visitor-Id", visitor),
                send("POST", "/api/events", batch).header("X-Visitor-Id", "nobody"),
                send("POST", "/api/events", batch).bearer(token).header("Sec-GPC", "1"),
                send("POST", "/api/events", "{\"events\":[]}").bearer(token),
                send("POST", "/api/events", "{\"events\":[{]}").bearer(token),
                send("DELETE", "/api/events", null).bearer(token).header("X-Visitor-Id", visitor),
                send("DELETE", "/api/events", null),
                get("/api/events").bearer(token),
                send(
                                "PUT",
                                "/api/preferences",
                                "{\"departments\":[\"Men\"],\"liked_products\":[3],\"brands\":[\"Brand 1\"]}")
                        .bearer(token),
                send("PUT", "/api/preferences", "{\"brands\":[\"Nobody's\"]}").bearer(token),
                get("/api/preferences").bearer(token),
                get("/api/preferences").header("X-Visitor-Id", visitor),
                get("/api/preferences"));
    }

    private static List<Request> operator(String token) {
        Request report = get("/api/operator/report").bearer(token);
        return List.of(
                report,
                report.with("by", "shelf").with("from", "2026-06-01").with("to", "2026-06-15"),
                report.with("from", "2026-06-15").with("to", "2026-06-01"),
                report.with("from", "yesterday"),
                report.with("by", "colour"),
                get("/api/operator/report"),
                get("/api/operator/nothing").bearer(token),
                get("/api/operator/report").bearer("x"));
    }

    private static List<Request> recommend(String token) {
        return List.of(
                get("/api/recommend/health"),
                get("/api/recommend/trending"),
                get("/api/recommend/trending").with("limit", "3"),
                get("/api/recommend/trending").with("limit", "51"),
                get("/api/recommend/for-you"),
                get("/api/recommend/for-you").bearer(token),
                get("/api/recommend/history"),
                get("/api/recommend/history").bearer(token),
                get("/api/recommend/collaborative/8"),
                get("/api/recommend/collaborative/999999"),
                get("/api/recommend/restock").bearer(token),
                get("/api/recommend/alternatives/8"),
                get("/api/recommend/cart-addons").with("product_ids", "8,10"),
                get("/api/recommend/cart-addons").bearer(token),
                get("/api/recommend/cart-addons"),
                get("/api/recommend/cart-addons").with("product_ids", "8,x"),
                get("/api/recommend/interaction-based").bearer(token),
                get("/api/recommend/seasonal"),
                get("/api/recommend/seasonal").with("hemisphere", "south").bearer(token),
                get("/api/recommend/seasonal").with("hemisphere", "east"),
                get("/api/recommend/budget").bearer(token),
                get("/api/recommend/new-arrivals"),
                get("/api/recommend/new-arrivals").bearer(token),
                get("/api/recommend/trending").header("Accept", "text/plain"),
                photo("image/webp", WEBP),
                photo("image/jpeg", "no JPEG"),
                photo(
                        "multipart/form-data; boundary=x",
                        "--x\r\nContent-Disposition: form-data; name=photo; filename=me.webp\r\n\r\n" + WEBP
                                + "\r\n--x--\r\n"),
                photo("multipart/form-data; boundary=x", "--x--\r\n"),
                photo("application/x-www-form-urlencoded", "photo=x"),
                photo("application/json", "{}"),
                photo("text/plain", WEBP),
                get("/api/recommend/nonsense"));
    }

    private static Request photo(String type, String body) {
        return send("POST", "/api/recommend/alternatives", body).header("Content-Type", type);
    }

    /** What a mistaken client of Lambda's own API could send. Each is the client's fault, and none is an address that a function knows. */
    static List<String> oddEvents() {
        return List.of(
                "{}",
                "null",
                "[]",
                "{\"path\":null,\"httpMethod\":null,\"headers\":null,\"requestContext\":null,\"body\":null}",
                "{\"path\":\"/nowhere\",\"httpMethod\":\"GET\"}",
                "{\"path\":\"//\",\"httpMethod\":\"GET\",\"headers\":{},\"multiValueHeaders\":{}}",
                "{\"path\":\"/api/%00\",\"httpMethod\":\"GET\"}",
                "{\"path\":\"/api/%zz\",\"httpMethod\":\"GET\"}",
                "{\"path\":\"http://elsewhere.example/api\",\"httpMethod\":\"GET\"}",
                "{\"path\":\"/nowhere\",\"httpMethod\":\"BREW\"}",
                "{\"path\":\"/nowhere\",\"httpMethod\":\"POST\",\"body\":\"not base64!\",\"isBase64Encoded\":true}",
                "{\"path\":\"/nowhere\",\"httpMethod\":\"GET\",\"queryStringParameters\":{\"q\":null},\"headers\":{\"Accept\":null}}",
                "{\"path\":\"/nowhere\",\"httpMethod\":\"GET\",\"headers\":{\"X-Huge\":\"" + "h".repeat(100_000)
                        + "\",\"Content-Type\":\";;;\"}}");
    }
}
