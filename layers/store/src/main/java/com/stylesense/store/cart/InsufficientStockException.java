package com.stylesense.store.cart;

import com.stylesense.runtime.error.Problem;
import com.stylesense.runtime.error.ProblemException;
import io.micronaut.http.HttpStatus;
import java.util.List;
import java.util.stream.Collectors;

/** More is asked for than is left; says of which products, and how many are. */
public final class InsufficientStockException extends ProblemException {

    private final List<Shortage> shortages;

    /** @param shortages at least one */
    public InsufficientStockException(List<Shortage> shortages) {
        super(
                HttpStatus.CONFLICT,
                "insufficient_stock",
                shortages.stream().map(Shortage::sentence).collect(Collectors.joining(" "))
                        + " Change the quantity and try again.");
        this.shortages = List.copyOf(shortages);
    }

    /**
     * One field error a product, named {@code items.<product id>.quantity}, so that a client can mark the line of its
     * cart.
     */
    @Override
    public List<Problem.FieldError> errors() {
        return shortages.stream()
                .map(shortage ->
                        new Problem.FieldError("items." + shortage.productId() + ".quantity", shortage.message()))
                .toList();
    }

    /** @param left how many may be had at most; 0 when it is sold out */
    public record Shortage(long productId, String name, int left) {

        private String sentence() {
            return left == 0
                    ? name + " is sold out."
                    : "Only " + left + " of " + name + (left == 1 ? " is" : " are") + " left.";
        }

        private String message() {
            return left == 0 ? "sold out" : "at most " + left;
        }
    }
}
