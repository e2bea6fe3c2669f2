package com.stylesense.recommend.service;

import com.stylesense.recommend.cache.CandidateCache;
import com.stylesense.recommend.cache.RankingRequest;
import com.stylesense.recommend.service.PageShelf.Serving;
import com.stylesense.recommend.service.PageView.ShelfView;
import com.stylesense.recommend.service.RecommendationListView.ItemView;
import com.stylesense.recommend.store.ProfileLoader;
import com.stylesense.recommender.Candidate;
import com.stylesense.recommender.CandidateList;
import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.experiment.TeamDraft;
import com.stylesense.recommender.experiment.TeamDraft.Pick;
import com.stylesense.recommender.filter.RowFilter;
import com.stylesense.recommender.page.Heading;
import com.stylesense.recommender.page.PageComposer;
import com.stylesense.recommender.page.PageFacts;
import com.stylesense.recommender.page.ShelfDefinition;
import com.stylesense.recommender.profile.ProfilePart;
import com.stylesense.runtime.error.DatabaseFailure;
import com.stylesense.store.catalogue.ProductView;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills a page's shelves: each strategy's candidates, cached as single lists are, then what the page has room for, of one or of two in turn. */
@Singleton
final class ShelfFiller {

    private static final Logger LOG = LoggerFactory.getLogger(ShelfFiller.class);

    /** What a shelf passes over for the shelves above it, on most pages. */
    private static final int LENGTH = 2 * CandidateList.lengthFor(PageShelf.MOST);

    private final ProfileLoader profiles;
    private final CandidateCache cache;
    private final Clock clock;

    ShelfFiller(ProfileLoader profiles, CandidateCache cache, Clock clock) {
        this.profiles = profiles;
        this.cache = cache;
        this.clock = clock;
    }

    /** @param served the strategy that ranked them */
    record Ranked(Serving serving, Strategy served, CandidateList candidates) {}

    /** @param ranked what the shelf may be filled from; two where their lists are interleaved */
    record Filled(PageFacts facts, List<Ranked> ranked) {

        Stream<Long> productIds() {
            return ranked.stream().flatMap(one -> one.candidates().productIds().stream());
        }
    }

    /** @param chosen what the shelf would show, were the list its only one */
    private record Chosen(Ranked ranked, List<Candidate> chosen) {}

    /** Empty where there is nothing to show. */
    Optional<Filled> fill(PageShelf shelf, PageReading reading) {
        List<Ranked> ranked = shelf.servings().stream()
                .flatMap(serving -> rank(serving, reading).stream())
                .toList();
        return ranked.isEmpty() ? Optional.empty() : Optional.of(new Filled(shelf.facts(), ranked));
    }

    /** Nothing where nothing is known, or where it fails: a page goes without a shelf, but not without a database. */
    private Optional<Ranked> rank(Serving serving, PageReading reading) {
        for (Strategy attempt : serving.definition().attempts()) {
            try {
                CandidateList candidates = candidates(serving.request().by(attempt), LENGTH, reading);
                if (!candidates.candidates().isEmpty()) {
                    return Optional.of(new Ranked(serving, attempt, candidates));
                }
            } catch (RuntimeException failed) {
                if (DatabaseFailure.isOutage(failed)) {
                    throw failed;
                }
                LOG.error(
                        "Shelf {} is left out, as strategy {} failed",
                        serving.definition().id(),
                        attempt,
                        failed);
            }
        }
        return Optional.empty();
    }

    private CandidateList candidates(RankingRequest request, int length, PageReading reading) {
        RankingRequest asked = asKept(request);
        if (asked.equals(request)) {
            return ranked(request, length, reading);
        }
        RowFilter filter = RowFilter.of(request.filter(), reading.snapshot().catalogue());
        return ranked(asked, CandidateCache.LONGEST, reading).only(filter::accepts);
    }

    /**
     * What the list for a shelf is taken from. Of a product's co-purchases as many are kept as a page asks for, of all departments: those of
     * them that pass are how the narrowed list begins, and more would be looked for among all of them, which takes longer.
     */
    static RankingRequest asKept(RankingRequest request) {
        return request.strategy().reads().contains(ProfilePart.CO_PURCHASES) ? request.unfiltered() : request;
    }

    private CandidateList ranked(RankingRequest request, int length, PageReading reading) {
        return cache.candidates(request, length, reading.stock().of(request), seen -> {
            ProfileLoader.Loaded loaded = profiles.load(request, length, reading.snapshot(), seen, reading.shopper());
            CandidateList ranked = request.strategy().rank(loaded.profile(), length);
            reading.snapshot().renewModel(reading.stock().token().refresh());
            return new CandidateCache.Ranked(ranked, loaded.token());
        });
    }

    /** Puts it on the page, unless it would be too short. The stock of its candidates has been read. */
    Optional<ShelfView> place(Filled filled, PageComposer composer, PageReading reading) {
        List<Chosen> choices = filled.ranked().stream()
                .map(ranked -> choose(ranked, composer, reading))
                .filter(choice -> choice.chosen().size() >= PageComposer.LEAST)
                .toList();
        if (choices.isEmpty()) {
            return Optional.empty();
        }
        Ranked first = choices.getFirst().ranked();
        String shelf = first.serving().definition().id();
        List<Pick> picks = choices.size() == 1
                ? choices.getFirst().chosen().stream()
                        .map(one -> new Pick(one, 0))
                        .toList()
                : TeamDraft.draft(
                        choices.getFirst().chosen(),
                        choices.getLast().chosen(),
                        PageShelf.MOST,
                        reading.assignment().coin(shelf));
        composer.place(picks.stream().map(Pick::candidate).toList());
        return Optional.of(
                choices.size() == 1
                        ? view(first, filled.facts(), items(picks, List.of(), reading))
                        : view(interleaved(first), filled.facts(), items(picks, choices, reading)));
    }

    private Chosen choose(Ranked ranked, PageComposer composer, PageReading reading) {
        CandidateList candidates = ranked.candidates();
        List<Candidate> chosen = composer.choose(candidates);
        // No longer than lists are kept: what lies further back would be ranked anew for every page.
        for (int length = 2 * LENGTH;
                !composer.isFull(chosen) && !candidates.isComplete() && length < 2 * CandidateCache.LONGEST;
                length *= 2) {
            candidates = candidates(
                    ranked.serving().request().by(ranked.served()), Math.min(length, CandidateCache.LONGEST), reading);
            reading.stock().read(candidates.productIds());
            chosen = composer.choose(candidates);
        }
        return new Chosen(new Ranked(ranked.serving(), ranked.served(), candidates), chosen);
    }

    /** Under a heading that is true of both. */
    private static Ranked interleaved(Ranked first) {
        Serving serving = first.serving();
        return new Ranked(
                new Serving(serving.definition().ofSeveral(), serving.request()), first.served(), first.candidates());
    }

    /** @param teams empty where the list is of one strategy */
    private static List<ItemView> items(List<Pick> picks, List<Chosen> teams, PageReading reading) {
        Map<Long, ProductView> shown = reading.stock()
                .shown(picks.stream().map(pick -> pick.candidate().productId()).toList());
        return picks.stream()
                .map(pick -> ItemView.of(
                        Objects.requireNonNull(shown.get(pick.candidate().productId())),
                        pick.candidate(),
                        teams.isEmpty()
                                ? null
                                : teams.get(pick.team())
                                        .ranked()
                                        .serving()
                                        .definition()
                                        .strategy()
                                        .name()))
                .toList();
    }

    private ShelfView view(Ranked ranked, PageFacts facts, List<ItemView> items) {
        ShelfDefinition definition = ranked.serving().definition();
        Heading heading = definition.heading(ranked.served(), facts);
        return new ShelfView(
                definition.id(),
                definition.strategy().name(),
                heading.title(),
                heading.why(),
                RecommendationListView.of(
                        definition.strategy(),
                        ranked.served(),
                        ranked.candidates().fallback(),
                        ranked.candidates().computedAt().orElse(clock.instant()),
                        items));
    }
}
