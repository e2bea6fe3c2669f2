package com.stylesense.products.search;

import com.stylesense.products.ProductCriteria;
import com.stylesense.products.ProductFilter;
import com.stylesense.products.TextQuery;
import com.stylesense.products.TextQuery.Word;
import com.stylesense.products.facets.FacetCounter;
import com.stylesense.products.facets.FacetCounts;
import com.stylesense.products.search.ProductSearch.Result;
import com.stylesense.products.search.RecentPages.Question;
import com.stylesense.products.search.TextQueryParser.Mode;
import com.stylesense.store.catalogue.Product;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds pages of the catalogue in the database. All words first; then those alone that say something of a thing; then any of several colours will do, words
 * are taken more widely, and known ones for typos; then one word after another is let go of, what matters least first, until something is
 * found.
 */
@Singleton
class StepwiseSearch {

    /**
     * Words that fit more products than this tell them apart too little for a rank to mean much, and ranking every one of
     * them would make the broadest words the slowest; the best-sellers among them come first instead.
     */
    private static final long MAX_RANKED = 5_000;

    /** Each is a count over the catalogue; who typed more than that is not helped by what one word of it finds. */
    private static final int MAX_WORDS_LET_GO = 3;

    private static final Result NOTHING = new Result(List.of(), FacetCounts.none(), null);

    private final TextQueryParser parser;
    private final ColourWords colours;
    private final WordWeights weights;
    private final FacetCounter facets;
    private final PageQuery pages;

    StepwiseSearch(
            TextQueryParser parser, ColourWords colours, WordWeights weights, FacetCounter facets, PageQuery pages) {
        this.parser = parser;
        this.colours = colours;
        this.weights = weights;
        this.facets = facets;
        this.pages = pages;
    }

    /** What every attempt at a phrase asks for alike. */
    private record Scope(ProductFilter filter, List<Word> excluded, ProductSort sort, int size, long offset) {}

    Result find(Question question) {
        String phrase = question.phrase();
        ProductFilter filter = question.filter();
        ProductSort sort = question.sort();
        if (phrase == null) {
            return page(new Scope(filter, List.of(), sort, question.size(), question.offset()), null, null);
        }
        PriceWords prices = PriceWords.in(phrase);
        ExcludedWords words = ExcludedWords.in(prices.words());
        ProductSort byPrice = prices.order();
        Scope scope = new Scope(
                filter.within(prices.lowest(), prices.highest()),
                words.excluded().isEmpty() ? List.of() : parser.parse(words.excluded(), Mode.STANDARD),
                byPrice != null && sort == ProductSort.RELEVANCE ? byPrice : sort,
                question.size(),
                question.offset());
        return find(words.wanted(), scope);
    }

    private Result find(String words, Scope scope) {
        if (scope.filter().pricesCross()) {
            return NOTHING;
        }
        if (words.isBlank()) {
            // Prices alone, such as "under $20".
            return page(scope, null, null);
        }
        List<Word> typed = parser.parse(words, Mode.STANDARD);
        List<Word> telling = typed.stream().filter(word -> !word.filler()).toList();
        String kept = telling.equals(typed) ? null : said(telling);
        return Stream.<Supplier<Result>>of(
                        () -> all(typed, scope, null),
                        () -> other(telling, typed, scope),
                        () -> other(eitherColour(telling), telling, scope),
                        () -> other(parser.parse(said(telling), Mode.WIDE), telling, scope),
                        () -> all(parser.parse(said(telling), Mode.FUZZY), scope, kept),
                        () -> relaxed(telling, scope))
                .map(Supplier::get)
                .filter(found -> !found.counts().isEmpty())
                .findFirst()
                .orElse(NOTHING);
    }

    private List<Word> eitherColour(List<Word> words) {
        return words.size() > known(words).size() ? words : colours.anyOf(words);
    }

    /** Asks for words that differ from those asked for before, and says so. */
    private Result other(List<Word> words, List<Word> before, Scope scope) {
        return words.equals(before) ? NOTHING : all(words, scope, said(words));
    }

    /** Nothing where a word means nothing to this catalogue, or where there are no words. */
    private Result all(List<Word> words, Scope scope, @Nullable String searchedFor) {
        if (words.isEmpty() || words.size() > known(words).size()) {
            return NOTHING;
        }
        return page(scope, TextQuery.of(words), searchedFor);
    }

    private Result relaxed(List<Word> typed, Scope scope) {
        List<Word> kept = new ArrayList<>(known(typed));
        int unheardOf = typed.size() - kept.size();
        int letGo = unheardOf;
        // Words that the catalogue has never heard of go all at once; what the others find together was not asked for
        // yet.
        boolean untried = letGo > 0;
        Result found = NOTHING;
        while (found.counts().isEmpty() && letGo <= MAX_WORDS_LET_GO && kept.size() > (untried ? 0 : 1)) {
            if (!untried) {
                kept.remove(weights.least(kept));
                letGo++;
            }
            untried = false;
            if (unheardOf > 0 && kept.stream().allMatch(Word::guessed)) {
                // What is left may be nothing that was meant.
                return NOTHING;
            }
            found = page(scope, TextQuery.of(kept), said(kept));
        }
        return found;
    }

    private static String said(List<Word> words) {
        return words.stream().map(Word::typed).collect(Collectors.joining(" "));
    }

    private static List<Word> known(List<Word> words) {
        return words.stream().filter(Word::isKnown).toList();
    }

    private Result page(Scope scope, @Nullable TextQuery text, @Nullable String searchedFor) {
        var criteria = new ProductCriteria(scope.filter(), text == null ? null : text.without(scope.excluded()));
        FacetCounts counts = facets.count(criteria);
        boolean ranked = text != null && counts.total() <= MAX_RANKED;
        ProductSort order = scope.sort() == ProductSort.RELEVANCE && !ranked ? ProductSort.POPULAR : scope.sort();
        List<Product> products = scope.offset() >= counts.total()
                ? List.of()
                : pages.read(criteria, order, scope.size(), scope.offset());
        return new Result(products, counts, searchedFor);
    }
}
