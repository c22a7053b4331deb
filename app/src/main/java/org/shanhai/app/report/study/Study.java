package org.shanhai.app.report.study;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.diagnose.DiagnoseOverview;
import org.shanhai.app.text.FactWords;
import org.shanhai.app.text.Words;
import org.shanhai.app.text.WrittenFigures;
import org.shanhai.ask.ShownPlan;
import org.shanhai.diagnose.Diagnosis;
import org.shanhai.estimate.Conflict;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Estimation;
import org.shanhai.estimate.Infeasible;
import org.shanhai.follow.Follow;
import org.shanhai.follow.Kept;
import org.shanhai.kept.KeptNumbers;
import org.shanhai.observed.FirmSample;
import org.shanhai.pack.Problem;
import org.shanhai.profile.Structure;
import org.shanhai.region.Industry;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.work.Work;

/// All that a report is about: the region, what came of estimating it, and in which words.
public final class Study {
    private final Region region;
    private final Estimation estimation;
    private final List<Problem> problems;
    private final Words words;
    private final WrittenFigures figures;
    private final FirmSample firmSample;
    private final Map<String, Integer> sourceNumbers = new HashMap<>();
    private final CompletableFuture<Optional<Structure>> structure;
    private final CompletableFuture<Optional<TradeStudy>> trade;
    private final CompletableFuture<Optional<PairStudy>> pairs;
    private final CompletableFuture<Optional<LeapStudy>> leaps;
    private final CompletableFuture<Optional<RecruitStudy>> recruiting;
    private final CompletableFuture<AdmitStudy> admissions;
    private final Optional<PlanStudy> plan;
    private @Nullable List<Diagnosis> diagnoses;

    /// With everything fitted anew.
    public Study(Region region, Estimation estimation, List<Problem> problems, Words words) {
        this(region, estimation, problems, words, KeptNumbers.NONE, Optional.empty());
    }

    /// @param kept fits of earlier runs
    /// @param plan of all projects, where one is to be told
    public Study(
            Region region,
            Estimation estimation,
            List<Problem> problems,
            Words words,
            KeptNumbers kept,
            Optional<ShownPlan> plan) {
        this.region = region;
        this.estimation = estimation;
        this.problems = List.copyOf(problems);
        this.words = words;
        this.plan = plan.map(shown -> PlanStudy.of(region, shown, words));
        // What does not need them is written meanwhile.
        structure =
                CompletableFuture.supplyAsync(
                        Work.carried(
                                () ->
                                        findEstimate()
                                                .map(
                                                        found ->
                                                                Structure.of(
                                                                        region,
                                                                        found.activity()))));
        trade =
                CompletableFuture.supplyAsync(
                        Work.carried(() -> fitTrade(region, estimation, kept)));
        pairs = trade.thenApplyAsync(Work.carried(found -> PairStudy.find(findStructure(), found)));
        leaps =
                trade.thenApplyAsync(
                        Work.carried(found -> LeapStudy.find(findStructure(), found)),
                        Study::begin);
        recruiting = leaps.thenCombineAsync(trade, RecruitStudy::find);
        admissions =
                trade.thenApplyAsync(
                        Work.carried(
                                found ->
                                        AdmitStudy.of(
                                                region, found.flatMap(TradeStudy::findFitted))),
                        Study::begin);
        figures = new WrittenFigures(words, region.currency());
        firmSample = FirmSample.of(region);
        region.sources().forEach(s -> sourceNumbers.put(s.key(), sourceNumbers.size() + 1));
    }

    /// Waits for it; what it threw is thrown here.
    private static <T> T found(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /// In a thread of its own: the pool has as many workers as there are cores, less one.
    private static void begin(Runnable work) {
        Thread.ofPlatform().daemon().start(work);
    }

    public Region region() {
        return region;
    }

    public List<Problem> problems() {
        return problems;
    }

    public Words words() {
        return words;
    }

    public WrittenFigures figures() {
        return figures;
    }

    /// What stands out among the firms seen in registers; nothing where no register was read.
    public FirmSample firmSample() {
        return firmSample;
    }

    public FactWords factWords() {
        return new FactWords(words, figures);
    }

    /// The text of a key under `report.`.
    public String say(String key, Object... arguments) {
        return words.get("report." + key, arguments);
    }

    /// The estimate, where the facts leave room for one.
    public Optional<Estimate> findEstimate() {
        return estimation instanceof Estimate estimate ? Optional.of(estimate) : Optional.empty();
    }

    /// Of each promise that is followed what the latest year came to; nothing where none is.
    public List<Kept> followed() {
        return Kept.listLatest(Follow.listKept(region, List.of()));
    }

    private static Optional<TradeStudy> fitTrade(
            Region region, Estimation estimation, KeptNumbers kept) {
        if (!region.flows().isEmpty()) {
            return TradeStudy.surveyed(region);
        }
        return region.nationalTable().isPresent() && estimation instanceof Estimate estimate
                ? TradeStudy.fitted(region, estimate.activity(), kept)
                : Optional.empty();
    }

    /// What is known of every industry in every place, where there is an estimate.
    public Optional<Structure> findStructure() {
        return found(structure);
    }

    /// The supply chains, where the flows, or the estimate and the national table, allow any.
    public Optional<TradeStudy> findTrade() {
        return found(trade);
    }

    /// Who complements whom, where there is trade, an estimate, and both mountain and coast.
    public Optional<PairStudy> findPairs() {
        return found(pairs);
    }

    /// What later-developed places could leap to, where trade was fitted.
    public Optional<LeapStudy> findLeaps() {
        return found(leaps);
    }

    /// Every project that stands in the study area, by the default ruleset of its place, best
    /// first.
    public AdmitStudy admissions() {
        return found(admissions);
    }

    /// Where all projects go, where that is to be told.
    public Optional<PlanStudy> findPlan() {
        return plan;
    }

    /// What holds each later-developed place back; none without an estimate.
    public synchronized List<Diagnosis> diagnoses() {
        if (diagnoses == null) {
            diagnoses = findStructure().map(found -> Handicaps.list(this, found)).orElse(List.of());
        }
        return diagnoses;
    }

    /// The same as it is told to whom asks for all places.
    public Optional<Answer> findOverview() {
        return findEstimate()
                .map(estimate -> DiagnoseOverview.of(region, diagnoses(), Optional.empty(), words));
    }

    /// Whom one of them could call, where trade was fitted.
    public Optional<RecruitStudy> findRecruiting() {
        return found(recruiting);
    }

    /// Facts that do not agree: small gaps of an estimate, or what makes one impossible.
    public List<Conflict> listConflicts() {
        return switch (estimation) {
            case Estimate estimate -> estimate.discrepancies();
            case Infeasible infeasible -> infeasible.conflicts();
        };
    }

    public boolean isInfeasible() {
        return estimation instanceof Infeasible;
    }

    /// The units beyond the study area.
    public List<Place> listOutside() {
        return region.places().units().stream().filter(unit -> !region.isInside(unit)).toList();
    }

    /// The number of a source in the list of sources, where it is there.
    public Optional<Integer> findSourceNumber(String key) {
        return Optional.ofNullable(sourceNumbers.get(key));
    }

    public String regionName() {
        return words.pick(region.name(), region.nameLocal());
    }

    public String name(Place place) {
        return words.pick(place.name(), place.nameLocal());
    }

    public String name(Industry industry) {
        return words.pick(industry.name(), industry.nameLocal());
    }

    public String name(IndustrySet set) {
        return words.pick(set.name(), set.nameLocal());
    }
}
