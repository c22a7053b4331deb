package org.shanhai.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.pair.AssignmentSheet;
import org.shanhai.app.pair.PairSheet;
import org.shanhai.app.pair.PartnersSheet;
import org.shanhai.app.pair.PlacesSheet;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Chains;
import org.shanhai.ask.Named;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.WrongUse;
import org.shanhai.pair.Assignment;
import org.shanhai.pair.Kept;
import org.shanhai.pair.Pairing;
import org.shanhai.pair.Ranking;
import org.shanhai.pair.Weights;
import org.shanhai.profile.Structure;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.supply.fitted.SupplyChains;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Which places complement one another, and through which supply chains?
@Command(name = "pair", description = "${bundle:pair.about}", footer = "${bundle:pair.examples}")
final class PairCommand implements Callable<Integer> {
    private static final int SCREENFUL = 8;

    private final Shanhai shanhai;

    @Mixin private ChainOptions options = new ChainOptions();
    @Mixin private WeightsOption weights = new WeightsOption();
    @Mixin private FitOption fit = new FitOption();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PLACE",
            description = "${bundle:pair.place.about}")
    private @Nullable String place;

    @Option(names = "--partner", paramLabel = "PLACE", description = "${bundle:pair.partner.about}")
    private @Nullable String partner;

    @Option(names = "--all-roles", description = "${bundle:pair.all_roles.about}")
    private boolean allRoles;

    @Option(names = "--assign", description = "${bundle:pair.assign.about}")
    private boolean assign;

    @Option(names = "--most", paramLabel = "K", description = "${bundle:pair.most.about}")
    private @Nullable Integer most;

    @Option(names = "--keep", description = "${bundle:pair.keep.about}")
    private boolean keep;

    PairCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    @Override
    public Integer call() throws IOException {
        Context context = shanhai.context();
        Words words = context.words();
        requireSense(words);
        Optional<Weights> asked = weights.find(words);
        double tolerance = fit.tolerance(words);
        int top = options.topForPeople(SCREENFUL, shanhai);
        Region region = context.getSound().region();
        fit.refuseWhereSurveyed(region, words);
        Named named = new Named(region, words);
        Optional<Place> here = Optional.ofNullable(place).map(named::unit);
        Optional<Place> there = Optional.ofNullable(partner).map(named::unit);
        here.filter(each -> keep).ifPresent(each -> requireMountain(region, each, words));
        if (here.isEmpty()) {
            Refusal.throwAny(findNoRole(region, words));
        }
        Pairing pairing = pairing(context, region, tolerance);
        Weights counted = asked.orElseGet(() -> Weights.standard());
        if (assign) {
            return assign(context, pairing, counted);
        }
        if (here.isEmpty()) {
            boolean given = options.isTopGiven();
            int shown = given ? top : Integer.MAX_VALUE;
            Answer places = waited(context, () -> PlacesSheet.of(pairing, counted, shown, words));
            options.print(places, "places", shanhai);
            return ExitCodes.DONE;
        }
        List<Place> candidates = pairing.listCandidates(here.get(), allRoles);
        requireCandidates(here.get(), candidates, words);
        if (there.isEmpty()) {
            options.print(
                    PartnersSheet.of(
                            pairing,
                            here.get(),
                            candidates,
                            counted,
                            top,
                            kept(pairing, here.get(), counted, words),
                            words),
                    "partners",
                    shanhai);
        } else {
            requireCandidate(there.get(), candidates, words);
            options.print(
                    PairSheet.of(pairing, here.get(), there.get(), candidates, counted, top, words),
                    "parts",
                    shanhai);
        }
        return ExitCodes.DONE;
    }

    private void requireSense(Words words) {
        if (partner != null && place == null) {
            throw new WrongUse(words.get("pair.partner_alone"));
        }
        if (assign && (place != null || allRoles)) {
            throw new WrongUse(words.get("pair.assign_alone"));
        }
        if (allRoles && place == null) {
            throw new WrongUse(words.get("pair.all_roles_alone"));
        }
        if (keep && (place == null || partner != null || allRoles)) {
            throw new WrongUse(words.get("pair.keep_alone"));
        }
        if (most != null && !assign && !keep) {
            throw new WrongUse(words.get("pair.most_alone"));
        }
        if (most != null && most < 1) {
            throw new WrongUse(words.get("pair.most_wrong", most));
        }
    }

    /// What keeping the pact of a place costs, where that is asked.
    ///
    /// @throws Refusal where it has none, or not every place can have a partner
    private Optional<Kept> kept(Pairing pairing, Place here, Weights counted, Words words) {
        if (!keep) {
            return Optional.empty();
        }
        Refusal.throwAny(findNoRole(pairing.region(), words));
        List<Ranking> rankings = pairing.rankMountain(counted);
        return switch (pairing.assign(rankings, load(pairing))) {
            case Assignment.Assigned assigned ->
                    Optional.of(
                            assigned.kept().stream()
                                    .filter(each -> each.place().equals(here))
                                    .findFirst()
                                    .orElseThrow(
                                            () ->
                                                    refusal(
                                                            words.get(
                                                                    "pair.keep_no_pact",
                                                                    words.pick(
                                                                            here.name(),
                                                                            here.nameLocal())))));
            case Assignment.Infeasible none ->
                    throw new Refusal(AssignmentSheet.of(pairing, none, counted, words));
        };
    }

    private int load(Pairing pairing) {
        return most == null ? pairing.leastLoad() : most;
    }

    private static Answer waited(Context context, Supplier<Answer> work) {
        return context.session().until("pair.working", work);
    }

    private Integer assign(Context context, Pairing pairing, Weights counted) throws IOException {
        Words words = context.words();
        int load = load(pairing);
        List<Ranking> rankings = pairing.rankMountain(counted);
        return switch (pairing.assign(rankings, load)) {
            case Assignment.Assigned assigned -> {
                Answer answer =
                        waited(
                                context,
                                () ->
                                        AssignmentSheet.of(
                                                pairing, rankings, assigned, counted, words));
                options.print(answer, "assignment", shanhai);
                yield ExitCodes.DONE;
            }
            case Assignment.Infeasible none ->
                    throw new Refusal(AssignmentSheet.of(pairing, none, counted, words));
        };
    }

    private static Pairing pairing(Context context, Region region, double tolerance) {
        Refusal.throwAny(findNoTable(region, context.words()));
        if (region.flows().isEmpty()) {
            SupplyChains chains = Chains.of(context.session(), region, tolerance);
            return context.engines()
                    .models()
                    .find(
                            chains,
                            Pairing.class,
                            () -> Pairing.of(Structure.of(region, chains.activity()), chains));
        }
        return Pairing.surveyed(Structure.of(region, Chains.estimated(context.session(), region)));
    }

    /// Where the pack has no national table.
    static Optional<Refusal> findNoTable(Region region, Words words) {
        return region.nationalTable().isPresent()
                ? Optional.empty()
                : Optional.of(refusal(words.get("pair.no_table")));
    }

    /// Without a place asked for there must be mountain and coast.
    static Optional<Refusal> findNoRole(Region region, Words words) {
        return Stream.of(Role.MOUNTAIN, Role.COAST)
                .filter(role -> region.insideUnits(role).length == 0)
                .map(role -> refusal(words.get("pair.no_role." + role.key())))
                .findFirst();
    }

    private static void requireMountain(Region region, Place here, Words words) {
        if (!region.isInside(here, Role.MOUNTAIN)) {
            throw refusal(
                    words.get("pair.keep_mountain", words.pick(here.name(), here.nameLocal())));
        }
    }

    private void requireCandidates(Place here, List<Place> candidates, Words words) {
        if (candidates.isEmpty()) {
            throw refusal(
                    words.get(
                            allRoles ? "pair.no_other" : "pair.no_candidates",
                            words.pick(here.name(), here.nameLocal())));
        }
    }

    private void requireCandidate(Place there, List<Place> candidates, Words words) {
        if (!candidates.contains(there)) {
            throw refusal(
                    words.get(
                            allRoles ? "pair.not_inside" : "pair.not_candidate",
                            words.pick(there.name(), there.nameLocal())));
        }
    }

    private static Refusal refusal(String text) {
        return Refusal.saying("no_answer", text);
    }
}
