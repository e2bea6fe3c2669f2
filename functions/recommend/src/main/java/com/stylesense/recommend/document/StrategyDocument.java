package com.stylesense.recommend.document;

import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.Subject;
import com.stylesense.recommender.profile.ProfilePart;
import com.stylesense.recommender.strategy.Strategies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes the strategies' part of the OpenAPI document when the function is built. Their addresses follow from their definitions, so that
 * no annotation tells of them; the schemas that this refers to come from the annotated controllers.
 */
public final class StrategyDocument {

    private static final String OPERATION = """
              /api/recommend/%1$s:
                get:
                  tags:
                  - recommend
                  summary: "%2$s"
                  description: "%2$s"
                  operationId: recommend_%3$s
                  parameters:
            %4$s\
            %6$s\
                  - name: limit
                    in: query
                    required: false
                    explode: false
                    schema:
                      maximum: 50
                      minimum: 1
                      type: integer
                      format: int32
                      default: 12
                  responses:
                    "4XX":
                      description: "What is wrong and what to do, with a stable code"
                      content:
                        application/problem+json:
                          schema:
                            $ref: "#/components/schemas/Problem"
                    "200":
                      description: "recommend_%3$s 200 response"
                      content:
                        application/json:
                          schema:
                            $ref: "#/components/schemas/RecommendationListView"
            %5$s""";
    private static final String PRODUCT = """
                  - name: productId
                    in: path
                    required: true
                    schema:
                      type: integer
                      format: int64
            """;
    private static final String CART = """
                  - name: product_ids
                    in: query
                    description: the cart's products; your stored cart when left out
                    explode: false
                    schema:
                      maxItems: 100
                      type: array
                      nullable: true
                      items:
                        type: integer
                        format: int64
            """;
    private static final String FILTERS = values("gender", "string", 50, "one of these departments")
            + values("master_category", "string", 50, "one of these categories")
            + values("article_type", "string", 50, "one of these article types")
            + values("brand", "string", 50, "one of these brands")
            + price("min_price", "at this price or a higher one")
            + price("max_price", "at this price or a lower one")
            + values("exclude", "integer", 200, "none of these, by id");
    private static final String HEMISPHERE = """
                  - name: hemisphere
                    in: query
                    required: false
                    explode: false
                    schema:
                      type: string
                      default: north
                      enum:
                      - north
                      - south
            """;
    private static final String VISITOR = """
                  - name: X-Visitor-Id
                    in: header
                    description: a guest, by a number of the client's own making
                    required: false
                    schema:
                      type: string
                      format: uuid
            """;
    private static final String BEARER = """
                  security:
                  - bearer: []
            """;

    private StrategyDocument() {}

    /** @param arguments the file to write */
    public static void main(String[] arguments) throws IOException {
        String operations = Strategies.ALL.stream()
                .sorted(Comparator.comparing(Strategy::name))
                .map(StrategyDocument::operation)
                .collect(Collectors.joining());
        Path file = Path.of(arguments[0]);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "openapi: 3.0.1\npaths:\n" + operations);
    }

    private static String operation(Strategy strategy) {
        String path = strategy.subject() == Subject.PRODUCT ? strategy.name() + "/{productId}" : strategy.name();
        return OPERATION.formatted(
                path, strategy.summary(), operationId(strategy), parameters(strategy), security(strategy), FILTERS);
    }

    private static String values(String name, String type, int most, String description) {
        return String.format(Locale.ROOT, """
                  - name: %s
                    in: query
                    description: "only products that are %s; repeated or separated by commas"
                    schema:
                      maxItems: %d
                      type: array
                      items:
                        type: %s
            """, name, description, most, type);
    }

    private static String price(String name, String description) {
        return """
                  - name: %s
                    in: query
                    description: "only products %s"
                    schema:
                      maximum: 99999999.99
                      minimum: 0
                      type: number
            """.formatted(name, description);
    }

    private static String parameters(Strategy strategy) {
        return switch (strategy.subject()) {
            case PRODUCT -> PRODUCT;
            case CART -> CART;
            default ->
                (strategy.reads().contains(ProfilePart.SEASON) ? HEMISPHERE : "")
                        + (strategy.reads().contains(ProfilePart.VISITOR) ? VISITOR : "");
        };
    }

    private static String security(Strategy strategy) {
        return switch (strategy.subject()) {
            case SHOPPER, SHOPPER_OR_GUEST, CART, EVERYONE, PRODUCT -> BEARER;
            case PHOTO -> "";
        };
    }

    /** {@code NewArrivalsStrategy} gives {@code newArrivals}. */
    private static String operationId(Strategy strategy) {
        String name = strategy.getClass().getSimpleName().replaceFirst("Strategy$", "");
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
