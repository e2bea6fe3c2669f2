package com.stylesense.deploy;

import static com.stylesense.deploy.Request.get;
import static com.stylesense.deploy.Request.send;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Requests of every shape that a client can give them, some four hundred, made from tables: parameters that repeat, in another case, with
 * semicolons; ids that nearly are numbers; bodies that nearly are JSON. Whether an answer is right is tested elsewhere; here the two servers
 * have to agree on it.
 */
final class Shapes {

    /** A parameter with a good value of its own and another one. */
    private record Parameter(String name, String value, String other) {}

    private static final List<Parameter> PAGE =
            List.of(new Parameter("page", "1", "2"), new Parameter("page_size", "3", "4"));

    private static final List<Parameter> FILTERS = List.of(
            new Parameter("gender", "Men", "Women"),
            new Parameter("brand", "Brand 1", "Brand 2"),
            new Parameter("min_price", "10", "20.50"),
            new Parameter("max_price", "90", "80"));

    private static final List<UnaryOperator<String>> ID_SHAPES = List.of(
            id -> "0" + id,
            id -> "+" + id,
            id -> "-" + id,
            id -> id + ";x",
            id -> id + "&x",
            id -> id + ",8",
            id -> id + " ",
            id -> id + ".0",
            id -> id + "e0",
            id -> "0x" + id,
            id -> id + "=x",
            id -> id + ":",
            id -> "(" + id + ")",
            id -> "@" + id,
            id -> "٧",
            id -> id + "%",
            id -> "'" + id + "'");

    private Shapes() {}

    static List<Request> auth() {
        var shapes = new ArrayList<Request>();
        // Each on an address of its own, as failures of one are counted.
        for (String body : bodies("\"email\":\"nobody%d@example.com\",\"password\":\"wrong horse\"")) {
            shapes.add(send("POST", "/api/auth/login", body.replace("%d", Integer.toString(shapes.size()))));
        }
        for (String name :
                List.of("Zo\\u202eë", "a\\u0007b", "a\\nb", "a\\u2066b", "a\\u200fb", "\\u0000", "👩\\u200d🚀", " ")) {
            shapes.add(send(
                    "POST",
                    "/api/auth/register",
                    "{\"email\":\"shape%d@example.com\",\"password\":\"correct horse\",\"full_name\":\"%s\"}"
                            .formatted(shapes.size(), name)));
        }
        return shapes;
    }

    static List<Request> products() {
        var shapes = new ArrayList<Request>();
        var parameters = Stream.of(
                        PAGE.stream(),
                        FILTERS.stream(),
                        Stream.of(
                                new Parameter("q", "product", "shirt"),
                                new Parameter("sort", "newest", "rating"),
                                new Parameter("in_stock", "true", "false"),
                                new Parameter("base_colour", "Red", "Blue"),
                                new Parameter("ids", "7", "8")))
                .flatMap(all -> all)
                .toList();
        addQueries(shapes, get("/api/products"), parameters);
        addQueries(shapes, get("/api/products/suggest"), List.of(new Parameter("q", "Pro", "Bra")));
        ID_SHAPES.forEach(shape -> shapes.add(get("/api/products/" + shape.apply("7"))));
        ID_SHAPES.forEach(shape -> shapes.add(get("/api/products/" + shape.apply("7") + "/reviews")));
        for (int length : new int[] {4_000, 8_100, 8_300, 9_500}) {
            shapes.add(get("/api/products").with("filler", "y".repeat(length)));
        }
        shapes.add(get("/api/products").with("page", "1").header("Cookie", "a=1; page=2"));
        return shapes;
    }

    static List<Request> cart(String token) {
        var shapes = new ArrayList<Request>();
        for (String body : bodies("\"product_id\":8,\"quantity\":1")) {
            shapes.add(send("POST", "/api/cart/items", body).bearer(token));
        }
        for (String number : List.of(
                "1.0", "1.5", "\"1\"", "true", "[1]", "null", "-0", "1e0", "01", "+1", "0x1", "1_0", "NaN", "")) {
            shapes.add(send("PATCH", "/api/cart/items/8", "{\"quantity\":" + number + "}")
                    .bearer(token));
        }
        ID_SHAPES.forEach(shape -> shapes.add(
                send("DELETE", "/api/cart/items/" + shape.apply("9"), null).bearer(token)));
        return shapes;
    }

    static List<Request> orders(String token) {
        var shapes = new ArrayList<Request>();
        addQueries(shapes, get("/api/orders").bearer(token), PAGE);
        ID_SHAPES.forEach(
                shape -> shapes.add(get("/api/orders/" + shape.apply("37")).bearer(token)));
        return shapes;
    }

    static List<Request> interactions(String token) {
        var shapes = new ArrayList<Request>();
        addQueries(shapes, get("/api/interactions").bearer(token), List.of(new Parameter("kind", "like", "review")));
        addQueries(shapes, get("/api/interactions").bearer(token), PAGE);
        for (String body : bodies("\"product_id\":5,\"kind\":\"like\"")) {
            shapes.add(send("POST", "/api/interactions", body).bearer(token));
        }
        return shapes;
    }

    static List<Request> events(String token) {
        var shapes = new ArrayList<Request>();
        for (String body : bodies("\"departments\":[\"Men\"],\"liked_products\":[3],\"brands\":[\"Brand 1\"]")) {
            shapes.add(send("PUT", "/api/preferences", body).bearer(token));
        }
        return shapes;
    }

    static List<Request> recommend(String token) {
        var shapes = new ArrayList<Request>();
        var cart = new Parameter("product_ids", "8", "10");
        addQueries(shapes, get("/api/recommend/cart-addons"), List.of(cart));
        addQueries(shapes, get("/api/recommend/trending"), List.of(new Parameter("limit", "3", "4")));
        addQueries(shapes, get("/api/recommend/trending"), FILTERS);
        addQueries(shapes, get("/api/recommend/trending"), List.of(new Parameter("exclude", "8", "10")));
        addQueries(
                shapes,
                get("/api/recommend/seasonal").bearer(token),
                List.of(new Parameter("hemisphere", "south", "north")));
        ID_SHAPES.forEach(shape -> shapes.add(get("/api/recommend/collaborative/" + shape.apply("8"))));
        return shapes;
    }

    private static void addQueries(List<Request> shapes, Request request, List<Parameter> parameters) {
        for (Parameter parameter : parameters) {
            String name = parameter.name();
            String value = parameter.value();
            String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            shapes.add(request.with(name, value).with(name, value));
            shapes.add(request.with(name, value).with(name, parameter.other()));
            shapes.add(request.with(name, value + "," + parameter.other()));
            shapes.add(request.with(name, value + "," + parameter.other()).with(name, value));
            shapes.add(request.with(name, value + ";" + name + "=" + parameter.other()));
            shapes.add(request.with(capital, value));
            shapes.add(request.with(name, value).with(name.toUpperCase(Locale.ROOT), parameter.other()));
            shapes.add(request.with(capital, value).with(capital, parameter.other()));
            shapes.add(request.with(name, ""));
            shapes.add(request.with(name, " " + value + " "));
            shapes.add(request.with(name + "[]", value));
            shapes.add(request.with(name, value).with("nobody_knows", "1").with("nobody_knows", "2"));
            shapes.add(request.with(name, "\u0000"));
        }
    }

    /** @param members of a good object, without its braces */
    private static List<String> bodies(String members) {
        String good = "{" + members + "}";
        return List.of(
                good + " ",
                good + "x",
                good + good,
                good + ",",
                good + "}",
                good + "// the end",
                good + "\u0000",
                " \n\t" + good,
                "\ufeff" + good,
                "[" + good + "]",
                "{" + members + "," + members + "}",
                "{" + members + ",\"unknown\":1,\"unknown\":2}",
                "{" + members + ",\"unknown\":{\"deep\":[1,{}]}}",
                "{" + members + ",}",
                "{" + members,
                good.replace('"', '\''),
                "{/* a comment */" + members + "}",
                good + " ".repeat(66_000),
                "{" + members + ",\"unknown\":\"" + "y".repeat(66_000) + "\"}",
                "{" + members + ",\"unknown\":\"" + "y".repeat(60_000) + "\"}");
    }
}
