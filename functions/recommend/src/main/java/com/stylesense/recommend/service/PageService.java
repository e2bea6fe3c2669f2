package com.stylesense.recommend.service;

import com.stylesense.recommend.cache.CandidateCache;
import com.stylesense.recommend.cache.RankingRequest;
import com.stylesense.recommend.service.PageView.ShelfView;
import com.stylesense.recommend.service.RecommendationListView.ItemView;
import com.stylesense.recommend.store.CatalogueSnapshots;
import com.stylesense.recommend.store.ProductStock;
import com.stylesense.recommend.store.ProfileLoader;
import com.stylesense.recommend.store.ShopperParts;
import com.stylesense.recommend.store.Snapshot;
import com.stylesense.recommender.Candidate;
import com.stylesense.recommender.CandidateList;
import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.Subject;
import com.stylesense.recommender.page.Heading;
import com.stylesense.recommender.page.PageComposer;
import com.stylesense.recommender.page.PageFacts;
import com.stylesense.recommender.page.ShelfDefinition;
import com.stylesense.recommender.profile.ProfilePart;
import com.stylesense.runtime.error.DatabaseFailure;
import com.stylesense.runtime.security.Visitor;
import com.stylesense.store.catalogue.ProductView;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lays out a page: facts → each shelf's candidates, cached as single lists are → stock of all of them by one query → composition. The
 * snapshot, what is read of the shopper and what is in stock are the same for all shelves.
 */
@Singleton
public final class PageService {

    private static final Logger LOG = LoggerFactory.getLogger(PageService.class);
    private static final int MOST = 12;

    /** What a shelf passes over for the shelves above it, on most pages. */
    private static final int LENGTH = 2 * CandidateList.lengthFor(MOST);

    private final CatalogueSnapshots snapshots;
    private final PageFactsLoader factsLoader;
    private final ProfileLoader profiles;
    private final CandidateCache cache;
    private final ProductStock products;
    private final Clock clock;

    PageService(
            CatalogueSnapshots snapshots,
            PageFactsLoader factsLoader,
            ProfileLoader profiles,
            CandidateCache cache,
            ProductStock products,
            Clock clock) {
        this.snapshots = snapshots;
        this.factsLoader = factsLoader;
        this.profiles = profiles;
        this.cache = cache;
        this.products = products;
        this.clock = clock;
    }

    /** A shelf of this page, and what its list is asked for with. */
    private record Shelf(ShelfDefinition definition, PageFacts facts, RankingRequest request) {

        Heading heading() {
            return definition.heading().apply(facts);
        }
    }

    /** @param served the strategy that ranked them */
    private record Filled(Shelf shelf, Strategy served, CandidateList candidates) {}

    /** What one request for a page reads, once. */
    private record Reading(Snapshot snapshot, ProductStock.Check stock, ShopperParts shopper) {}

    public PageView page(PageRequest request) {
        Snapshot snapshot = snapshots.current();
        Reading reading = new Reading(snapshot, products.check(request.viewer(), snapshot), new ShopperParts());
        PageFacts facts = facts(request, reading);
        List<Filled> filled = shelves(request, facts).stream()
                .flatMap(shelf -> fill(shelf, reading).stream())
                .toList();
        reading.stock().read(ids(filled));
        PageComposer composer =
                new PageComposer(snapshot.catalogue().size(), apart(facts), MOST, reading.stock()::isShown);
        List<ShelfView> shelves = filled.stream()
                .flatMap(shelf -> place(shelf, composer, reading).stream())
                .toList();
        return new PageView(request.page().wireName(), UUID.randomUUID(), Map.of(), shelves);
    }

    /** Those that are kept, where what is read of all that is cached with them, by one query, says that they stand. */
    private PageFacts facts(PageRequest request, Reading reading) {
        Optional<PageFacts> recent = factsLoader.recent(request, reading.snapshot());
        if (recent.isPresent()) {
            Set<Long> ids = new HashSet<>();
            shelves(request, recent.get()).forEach(shelf -> ids.addAll(cache.productIds(shelf.request())));
            reading.stock().read(ids);
            if (factsLoader.isFresh(request, reading.stock())) {
                return recent.get();
            }
        }
        return factsLoader.load(request, reading.snapshot(), reading.shopper());
    }

    /** Of a guest no shelf that is made of a shopper's past. */
    private static List<Shelf> shelves(PageRequest request, PageFacts facts) {
        List<Shelf> shelves = new ArrayList<>();
        for (ShelfDefinition definition : request.page().shelves()) {
            Map<ProfilePart<?>, Object> given = new HashMap<>(definition.topic().parts(facts));
            boolean personal = definition.strategy().subject() == Subject.SHOPPER;
            if (!given.isEmpty() && !(personal && facts.purchases().isEmpty() && request.viewer() == null)) {
                if (request.actor() instanceof Visitor visitor) {
                    given.put(ProfilePart.VISITOR, visitor.id());
                }
                shelves.add(new Shelf(
                        definition,
                        facts,
                        new RankingRequest(
                                definition.strategy(),
                                request.viewer(),
                                given,
                                facts.departments().filter(),
                                MOST)));
            }
        }
        return shelves;
    }

    /** Nothing where nothing is known, or where it fails: a page goes without a shelf, but not without a database. */
    private Optional<Filled> fill(Shelf shelf, Reading reading) {
        for (Strategy attempt : shelf.definition().attempts()) {
            try {
                CandidateList candidates = candidates(shelf.request().by(attempt), LENGTH, reading);
                if (!candidates.candidates().isEmpty()) {
                    return Optional.of(new Filled(shelf, attempt, candidates));
                }
            } catch (RuntimeException failed) {
                if (DatabaseFailure.isOutage(failed)) {
                    throw failed;
                }
                LOG.error(
                        "Shelf {} is left out, as strategy {} failed",
                        shelf.definition().id(),
                        attempt,
                        failed);
            }
        }
        return Optional.empty();
    }

    private CandidateList candidates(RankingRequest request, int length, Reading reading) {
        return cache.candidates(request, length, reading.stock().of(request), seen -> {
            ProfileLoader.Loaded loaded = profiles.load(request, length, reading.snapshot(), seen, reading.shopper());
            CandidateList ranked = request.strategy().rank(loaded.profile(), length);
            reading.snapshot().renewModel(reading.stock().token().refresh());
            return new CandidateCache.Ranked(ranked, loaded.token());
        });
    }

    private static Set<Long> ids(List<Filled> filled) {
        return filled.stream()
                .flatMap(shelf -> shelf.candidates().productIds().stream())
                .collect(Collectors.toSet());
    }

    /** What the page is about, or shows apart from its shelves. */
    private static Set<Long> apart(PageFacts facts) {
        Set<Long> apart = new HashSet<>(facts.cart());
        facts.product().ifPresent(product -> apart.add(product.id()));
        return apart;
    }

    private Optional<ShelfView> place(Filled filled, PageComposer composer, Reading reading) {
        CandidateList candidates = filled.candidates();
        List<Candidate> chosen = composer.choose(candidates);
        // No longer than lists are kept: what lies further back would be ranked anew for every page.
        for (int length = 2 * LENGTH;
                !composer.isFull(chosen) && !candidates.isComplete() && length < 2 * CandidateCache.LONGEST;
                length *= 2) {
            candidates = candidates(
                    filled.shelf().request().by(filled.served()), Math.min(length, CandidateCache.LONGEST), reading);
            reading.stock().read(candidates.productIds());
            chosen = composer.choose(candidates);
        }
        return composer.place(chosen) ? Optional.of(view(filled, candidates, chosen, reading)) : Optional.empty();
    }

    private ShelfView view(Filled filled, CandidateList candidates, List<Candidate> chosen, Reading reading) {
        Map<Long, ProductView> shown =
                reading.stock().shown(chosen.stream().map(Candidate::productId).toList());
        List<ItemView> items = chosen.stream()
                .map(one -> ItemView.of(Objects.requireNonNull(shown.get(one.productId())), one))
                .toList();
        ShelfDefinition definition = filled.shelf().definition();
        Heading heading = filled.shelf().heading();
        return new ShelfView(
                definition.id(),
                definition.strategy().name(),
                heading.title(),
                heading.why(),
                RecommendationListView.of(
                        definition.strategy(),
                        filled.served(),
                        candidates.fallback(),
                        candidates.computedAt().orElse(clock.instant()),
                        items));
    }
}
