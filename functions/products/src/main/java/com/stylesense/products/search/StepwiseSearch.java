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
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds pages of the catalogue in the database. All words first; then those alone that say something of a thing; then two figures are prices,
 * any of several colours or brands will do, words are taken more widely, and known ones for typos; then words are let go of, what matters
 * least first, until something is found.
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

    /** To read words in another way mends one or two of them, and takes the longer the more they are. */
    private static final int MAX_WORDS_READ_AGAIN = 8;

    private static final Result NOTHING = new Result(List.of(), FacetCounts.none(), null);

    private final TextQueryParser parser;
    private final AlternativeWords alternatives;
    private final ProductNumbers numbers;
    private final WordWeights weights;
    private final FacetCounter facets;
    private final PageQuery pages;

    StepwiseSearch(
            TextQueryParser parser,
            AlternativeWords alternatives,
            ProductNumbers numbers,
            WordWeights weights,
            FacetCounter facets,
            PageQuery pages) {
        this.parser = parser;
        this.alternatives = alternatives;
        this.numbers = numbers;
        this.weights = weights;
        this.facets = facets;
        this.pages = pages;
    }

    /**
     * What every attempt at a phrase asks for alike.
     *
     * @param orderSaid whether the phrase tells the order
     */
    private record Scope(
            ProductFilter filter, List<Word> excluded, ProductSort sort, boolean orderSaid, int size, long offset) {

        Scope within(PriceWords prices) {
            return new Scope(filter.within(prices.lowest(), prices.highest()), excluded, sort, orderSaid, size, offset);
        }
    }

    Result find(Question question) {
        String phrase = question.phrase();
        ProductFilter filter = question.filter();
        ProductSort sort = question.sort();
        if (phrase == null) {
            return page(new Scope(filter, List.of(), sort, false, question.size(), question.offset()), null, null);
        }
        PriceWords prices = PriceWords.in(phrase);
        OrderWords ordered = OrderWords.in(prices.words());
        ExcludedWords words = ExcludedWords.in(ordered.words());
        Scope scope = new Scope(
                filter.within(prices.lowest(), prices.highest()),
                words.excluded().isEmpty() ? List.of() : parser.parse(words.excluded(), Mode.STANDARD),
                ordered.order() != null && sort == ProductSort.RELEVANCE ? ordered.order() : sort,
                ordered.order() != null,
                question.size(),
                question.offset());
        return find(words.wanted(), scope);
    }

    private Result find(String words, Scope scope) {
        if (scope.filter().pricesCross()) {
            return NOTHING;
        }
        if (words.isBlank()) {
            // Prices alone, such as "under $20", or what must not be there, such as "not black".
            boolean saysNothing =
                    !scope.excluded().isEmpty() && known(scope.excluded()).isEmpty();
            return saysNothing ? NOTHING : page(scope, null, null);
        }
        List<Word> typed = parser.parse(words, Mode.STANDARD);
        List<Word> telling = typed.stream().filter(word -> !word.filler()).toList();
        String kept = telling.equals(typed) ? null : said(telling);
        return Stream.<Supplier<Result>>of(
                        () -> scope.orderSaid() ? all(byAttributes(typed), scope, null) : NOTHING,
                        () -> all(typed, scope, null),
                        () -> other(telling, typed, scope),
                        () -> priced(words, scope),
                        () -> numbers.find(words, scope.filter(), scope.offset())
                                .orElse(NOTHING),
                        () -> other(either(telling, words), telling, scope),
                        () -> other(readAgain(telling, Mode.WIDE), telling, scope),
                        () -> all(readAgain(telling, Mode.FUZZY), scope, kept),
                        () -> relaxed(telling, scope))
                .map(Supplier::get)
                .filter(found -> !found.counts().isEmpty())
                .findFirst()
                .orElse(NOTHING);
    }

    /** The cheapest jeans are none of the shirts that only their name calls so, and which their rank would put last. */
    private static List<Word> byAttributes(List<Word> words) {
        return words.stream().map(Word::byAttributes).toList();
    }

    private List<Word> either(List<Word> words, String phrase) {
        return words.size() > known(words).size() ? words : alternatives.in(words, phrase);
    }

    /** None where they are too many. */
    private List<Word> readAgain(List<Word> words, Mode mode) {
        return words.size() > MAX_WORDS_READ_AGAIN ? List.of() : parser.parse(said(words), mode);
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

    /** Nothing where no figures may be prices. */
    private Result priced(String words, Scope scope) {
        PriceWords prices = PriceWords.guessedIn(words);
        return prices.lowest() == null ? NOTHING : find(prices.words(), scope.within(prices));
    }

    private Result relaxed(List<Word> typed, Scope scope) {
        List<Word> known = known(typed);
        int unheardOf = typed.size() - known.size();
        if (known.isEmpty() || unheardOf > MAX_WORDS_LET_GO) {
            return NOTHING;
        }
        // Words that the catalogue has never heard of go all at once; what the others find together was not asked for
        // yet.
        Stream<List<Word>> others = unheardOf > 0 ? Stream.of(known) : Stream.empty();
        Stream<List<Word>> fewer =
                Stream.of(known).flatMap(words -> weights.fewer(words, MAX_WORDS_LET_GO - unheardOf).stream());
        return Stream.concat(others, fewer)
                // Else what is left may be nothing that was meant.
                .takeWhile(kept -> unheardOf == 0 || !kept.stream().allMatch(Word::guessed))
                .map(kept -> page(scope, TextQuery.of(kept), said(kept)))
                .filter(found -> !found.counts().isEmpty())
                .findFirst()
                .orElse(NOTHING);
    }

    private static String said(List<Word> words) {
        return words.stream().map(Word::typed).collect(Collectors.joining(" "));
    }

    private static List<Word> known(List<Word> words) {
        return words.stream().filter(Word::isKnown).toList();
    }

    private Result page(Scope scope, @Nullable TextQuery text, @Nullable String searchedFor) {
        TextQuery wanted = text == null && !scope.excluded().isEmpty() ? TextQuery.everything() : text;
        var criteria = new ProductCriteria(scope.filter(), wanted == null ? null : wanted.without(scope.excluded()));
        FacetCounts counts = facets.count(criteria);
        boolean ranked = text != null && counts.total() <= MAX_RANKED;
        ProductSort order = scope.sort() == ProductSort.RELEVANCE && !ranked ? ProductSort.POPULAR : scope.sort();
        List<Product> products = scope.offset() >= counts.total()
                ? List.of()
                : pages.read(criteria, order, scope.size(), scope.offset());
        return new Result(products, counts, searchedFor);
    }
}
