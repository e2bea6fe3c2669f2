package com.stylesense.products.search;

import com.stylesense.products.ProductCriteria;
import com.stylesense.products.ProductFilter;
import com.stylesense.products.TextQuery;
import com.stylesense.products.TextQuery.Word;
import com.stylesense.products.facets.FacetCounter;
import com.stylesense.products.facets.FacetCounts;
import com.stylesense.products.search.TextQueryParser.Mode;
import com.stylesense.store.catalogue.Product;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds pages of the catalogue. All words first; then words that the catalogue knows are taken for typos; then one word after another
 * is let go of, what matters least first, until something is found.
 */
@Singleton
public class ProductSearch {

    /**
     * Words that fit more products than this tell them apart too little for a rank to mean much, and ranking every one of
     * them would make the broadest words the slowest; the best-sellers among them come first instead.
     */
    private static final long MAX_RANKED = 5_000;

    /** Each is a count over the catalogue; who typed more than that is not helped by what one word of it finds. */
    private static final int MAX_WORDS_LET_GO = 3;

    private final TextQueryParser parser;
    private final WordWeights weights;
    private final FacetCounter facets;
    private final PageQuery pages;

    ProductSearch(TextQueryParser parser, WordWeights weights, FacetCounter facets, PageQuery pages) {
        this.parser = parser;
        this.weights = weights;
        this.facets = facets;
        this.pages = pages;
    }

    /**
     * @param products    those of one page; the counts are those of all pages
     * @param searchedFor the words that were kept, where not all of them found something; else null
     */
    public record Result(
            List<Product> products,
            FacetCounts counts,
            @Nullable String searchedFor) {}

    private record Paging(ProductSort sort, int size, long offset) {}

    /**
     * On one connection.
     *
     * @param phrase null or blank for all products
     * @param size   of a page
     * @param offset products on the pages before
     */
    @Connectable
    public Result search(@Nullable String phrase, ProductFilter filter, ProductSort sort, int size, long offset) {
        if (phrase == null || phrase.isBlank()) {
            return page(filter, null, new Paging(sort, size, offset), null);
        }
        PriceWords prices = PriceWords.in(phrase);
        boolean byPrice = prices.cheapestFirst() && sort == ProductSort.RELEVANCE;
        return find(
                prices.words(),
                filter.within(prices.lowest(), prices.highest()),
                new Paging(byPrice ? ProductSort.PRICE_ASC : sort, size, offset));
    }

    private Result find(String words, ProductFilter filter, Paging paging) {
        if (filter.pricesCross()) {
            return new Result(List.of(), FacetCounts.none(), null);
        }
        if (words.isBlank()) {
            // Prices alone, such as "under $20".
            return page(filter, null, paging, null);
        }
        List<Word> typed = parser.parse(words, Mode.STANDARD);
        Result found = all(typed, filter, paging);
        if (found.counts().isEmpty()) {
            found = all(parser.parse(words, Mode.FUZZY), filter, paging);
        }
        return found.counts().isEmpty() ? relaxed(typed, filter, paging) : found;
    }

    /** Nothing where a word means nothing to this catalogue, or where there are no words. */
    private Result all(List<Word> words, ProductFilter filter, Paging paging) {
        if (words.isEmpty() || words.size() > known(words).size()) {
            return new Result(List.of(), FacetCounts.none(), null);
        }
        return page(filter, TextQuery.of(words), paging, null);
    }

    private Result relaxed(List<Word> typed, ProductFilter filter, Paging paging) {
        List<Word> kept = new ArrayList<>(known(typed));
        int letGo = typed.size() - kept.size();
        // Words that the catalogue has never heard of go all at once; what the others find together was not asked for
        // yet.
        boolean untried = letGo > 0;
        Result found = new Result(List.of(), FacetCounts.none(), null);
        while (found.counts().isEmpty() && letGo <= MAX_WORDS_LET_GO && kept.size() > (untried ? 0 : 1)) {
            if (!untried) {
                kept.remove(weights.least(kept));
                letGo++;
            }
            untried = false;
            found = page(
                    filter,
                    TextQuery.of(kept),
                    paging,
                    kept.stream().map(Word::typed).collect(Collectors.joining(" ")));
        }
        return found;
    }

    private static List<Word> known(List<Word> words) {
        return words.stream().filter(Word::isKnown).toList();
    }

    private Result page(ProductFilter filter, @Nullable TextQuery text, Paging paging, @Nullable String searchedFor) {
        var criteria = new ProductCriteria(filter, text);
        FacetCounts counts = facets.count(criteria);
        boolean ranked = text != null && counts.total() <= MAX_RANKED;
        ProductSort order = paging.sort() == ProductSort.RELEVANCE && !ranked ? ProductSort.POPULAR : paging.sort();
        List<Product> products = paging.offset() >= counts.total()
                ? List.of()
                : pages.read(criteria, order, paging.size(), paging.offset());
        return new Result(products, counts, searchedFor);
    }
}
