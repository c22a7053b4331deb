package org.shanhai.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Admissions;
import org.shanhai.admit.EconomicImpact;
import org.shanhai.admit.Entered;
import org.shanhai.admit.Positioning;
import org.shanhai.admit.Proposal;
import org.shanhai.admit.Stated;
import org.shanhai.admit.Verdict;
import org.shanhai.admit.expected.Draws;
import org.shanhai.admit.expected.Magnitude;
import org.shanhai.region.Basis;
import org.shanhai.region.Delivered;
import org.shanhai.region.Limit;
import org.shanhai.region.Limited;
import org.shanhai.region.Place;
import org.shanhai.region.Pressure;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectEntry;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.region.Ruleset;
import org.shanhai.region.Zone;
import org.shanhai.supply.Extension;
import org.shanhai.supply.Group;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.Part;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.work.Work;

/// Makes a [Pipeline] of projects: asks `admit` of each at each zone whose land is known.
///
/// What a project does not state of land, jobs, output and tax is taken as likely (the median of
/// what comparable projects let expect); what it puts on nature is stated, or the nation's ratio ×
/// its output.
public record Scouting(
        SupplyChains chains,
        Region region,
        Admissions admissions,
        Function<Proposal, Ruleset> rulesetOf,
        Set<Positioning.Fit> fits,
        RoleShares shares,
        boolean delivered) {
    private static final List<Magnitude> LIKELY =
            List.of(Magnitude.LAND, Magnitude.JOBS, Magnitude.OUTPUT, Magnitude.TAX);

    /// What is believed is drawn as it is stated, but for roundings.
    private static final double BELIEVED = 1e-6;

    /// @param rulesetOf each proposal
    /// @param fits how an industry may belong to what a zone is meant for
    public Scouting(
            SupplyChains chains,
            Admissions admissions,
            Function<Proposal, Ruleset> rulesetOf,
            Set<Positioning.Fit> fits) {
        this(chains, admissions, rulesetOf, fits, false);
    }

    private Scouting(
            SupplyChains chains,
            Admissions admissions,
            Function<Proposal, Ruleset> rulesetOf,
            Set<Positioning.Fit> fits,
            boolean delivered) {
        this(
                chains,
                chains.region(),
                admissions,
                rulesetOf,
                Set.copyOf(fits),
                new RoleShares(chains),
                delivered);
    }

    /// The same by what is usually delivered rather than by what is promised: promises that `admit`
    /// does not believe give way to what the rest lets expect, and projects that are not being
    /// built yet bring as much as the part of them that usually comes. What they use stays whole,
    /// for whoever comes must find room.
    public Scouting delivering() {
        return new Scouting(chains, admissions, rulesetOf, fits, true);
    }

    /// The group that tells which part of projects usually comes into production; empty where the
    /// pack knows none. One for all places, for rates of several groups are not to be compared.
    public static Optional<Delivered> usual(Region region) {
        List<Place> places = region.listInside(Role.MOUNTAIN);
        return places.stream()
                .findFirst()
                .flatMap(
                        place ->
                                Delivered.listNearest(
                                                region.all(Delivered.class),
                                                Delivered.Promise.PRODUCTION,
                                                place)
                                        .stream()
                                        .findFirst());
    }

    /// The part of a project that is reckoned with.
    private double part(Project project) {
        return delivered && !project.isUnderWay()
                ? usual(region).map(Delivered::rate).orElse(1.0)
                : 1;
    }

    /// @param entries projects that do not stand yet
    /// @param limits that count: a zone of whose land none is known is no site, and without a site
    ///     there is nothing to plan
    public Pipeline pipeline(List<ProjectEntry> entries, List<Limit> limits) {
        List<Site> sites = sites(limits);
        if (sites.isEmpty()) {
            return new Pipeline(List.of(), sites, List.of(), List.of(), List.of());
        }
        Wholes wholes = new Wholes(entries);
        List<PlanCandidate> candidates = new ArrayList<>();
        List<Option> options = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        List<Unplannable> unplannable = new ArrayList<>();
        Map<String, Netting.Output> outputs = new HashMap<>();
        for (ProjectEntry entry : wholes.sorted(entries)) {
            Project project = entry.project();
            if (wholes.isPartOf(project, outputs::containsKey)) {
                unplannable.add(new Unplannable(project, Unplannable.Lacks.PART_OF_OTHER));
                continue;
            }
            Optional<Integer> industry =
                    project.industry()
                            .filter(region.industries()::contains)
                            .map(region.industries()::number);
            if (industry.isEmpty()) {
                unplannable.add(new Unplannable(project, Unplannable.Lacks.INDUSTRY));
                continue;
            }
            Known known = known(at(entry, sites.getFirst()));
            Optional<Unplannable.Lacks> lacks = known.lacks();
            if (lacks.isPresent()) {
                unplannable.add(new Unplannable(project, lacks.get()));
                continue;
            }
            int number = candidates.size();
            candidates.add(new PlanCandidate(project, uses(known, industry.get())));
            outputs.put(
                    project.key(),
                    new Netting.Output(
                            industry.get(),
                            part(project)
                                    * known.find(ProjectFigure.OUTPUT).orElseThrow().amount()));
            for (int s = 0; s < sites.size(); s++) {
                Work.check();
                scout(entry, known, number, s, sites.get(s), industry.get(), options, refused);
            }
        }
        return new Pipeline(
                candidates,
                sites,
                options,
                refused,
                unplannable,
                new Netting(outputs, new FittedChain(chains, shares)));
    }

    private List<Site> sites(List<Limit> limits) {
        List<Site> sites = new ArrayList<>();
        for (Zone zone : region.zones()) {
            Place place = region.places().get(zone.place());
            boolean isLandKnown =
                    limits.stream()
                            .filter(one -> one.of() == Limited.Resource.LAND && !one.isCeiling())
                            .anyMatch(
                                    one ->
                                            one.zone().filter(zone.key()::equals).isPresent()
                                                    || one.place()
                                                            .filter(place.key()::equals)
                                                            .isPresent());
            if (isLandKnown && region.places().isUnit(place) && region.isInside(place)) {
                sites.add(new Site(zone, place));
            }
        }
        return sites;
    }

    private static Proposal at(ProjectEntry entry, Site site) {
        return new Entered(entry, entry, Map.of()).at(site.place(), Optional.of(site.zone()));
    }

    /// What is known or likely of a project.
    private record Known(Map<ProjectFigure, PlanCandidate.Use> figures) {
        Optional<PlanCandidate.Use> find(ProjectFigure item) {
            return Optional.ofNullable(figures.get(item));
        }

        Optional<Unplannable.Lacks> lacks() {
            if (find(ProjectFigure.LAND).isEmpty()) {
                return Optional.of(Unplannable.Lacks.LAND);
            }
            return find(ProjectFigure.OUTPUT).isEmpty()
                    ? Optional.of(Unplannable.Lacks.OUTPUT)
                    : Optional.empty();
        }
    }

    private Known known(Proposal proposal) {
        Map<ProjectFigure, PlanCandidate.Use> figures = new TreeMap<>();
        Admission admission = admissions.glance(proposal, rulesetOf.apply(proposal));
        admission
                .figures()
                .forEach(
                        (item, stated) -> {
                            double value = stated.quantity().stated();
                            if (stated.origin() != Stated.Origin.UNKNOWN
                                    && stated.quantity().saysSomething()
                                    && value >= 0) {
                                figures.put(item, new PlanCandidate.Use(value, stated.basis()));
                            }
                        });
        Optional<Draws> draws = admissions.likely(proposal);
        LIKELY.forEach(
                magnitude ->
                        draws.filter(
                                        some ->
                                                isLikelier(
                                                        some,
                                                        magnitude,
                                                        figures.get(magnitude.figure())))
                                .ifPresent(
                                        some ->
                                                figures.put(
                                                        magnitude.figure(),
                                                        new PlanCandidate.Use(
                                                                some.spread(magnitude).median(),
                                                                Basis.ESTIMATED))));
        return new Known(figures);
    }

    /// Whether what draws say is taken: where nothing is stated, or what is stated is not believed.
    private boolean isLikelier(
            Draws draws, Magnitude magnitude, PlanCandidate.@Nullable Use stated) {
        if (stated == null) {
            return true;
        }
        double median = draws.spread(magnitude).median();
        return delivered
                && magnitude != Magnitude.LAND
                && Math.abs(median - stated.amount()) > BELIEVED * stated.amount();
    }

    private Map<String, PlanCandidate.Use> uses(Known known, int industry) {
        Map<String, PlanCandidate.Use> uses = new TreeMap<>();
        known.find(ProjectFigure.LAND).ifPresent(use -> uses.put(Limited.Resource.LAND.key(), use));
        known.find(ProjectFigure.JOBS)
                .ifPresent(use -> uses.put(Limited.Resource.LABOUR.key(), use));
        PlanCandidate.Use output = known.find(ProjectFigure.OUTPUT).orElseThrow();
        Set<String> pressures =
                region.pressures().stream().map(Pressure::pressure).collect(Collectors.toSet());
        for (NationalExtension indicator : chains.indicators()) {
            if (pressures.contains(indicator.key()) && indicator.isKnown(industry)) {
                uses.put(
                        indicator.key(),
                        new PlanCandidate.Use(
                                output.amount() * indicator.perOutput(industry), Basis.ESTIMATED));
            }
        }
        known.figures()
                .forEach(
                        (item, use) -> {
                            if (item.kind() == ProjectFigure.Kind.ENERGY) {
                                uses.put(Limited.Resource.ENERGY.key(), use);
                            } else if (item.kind() == ProjectFigure.Kind.PRESSURE) {
                                uses.put(item.pressure(), use);
                            }
                        });
        return uses;
    }

    private void scout(
            ProjectEntry entry,
            Known known,
            int candidate,
            int number,
            Site site,
            int industry,
            List<Option> options,
            List<Refused> refused) {
        Project project = entry.project();
        boolean standsElsewhere =
                project.isUnderWay()
                        && (project.zone().isPresent()
                                ? !project.zone().get().equals(site.zone().key())
                                : project.place().filter(site.place().key()::equals).isEmpty());
        if (standsElsewhere) {
            refused.add(new Refused(candidate, number, new Refused.StandsElsewhere()));
            return;
        }
        Proposal proposal = at(entry, site);
        Ruleset ruleset = rulesetOf.apply(proposal);
        Admission admission = admissions.glance(proposal, ruleset);
        if (admission.verdict() == Verdict.REFUSE || admission.verdict() == Verdict.REFUSE_UNLESS) {
            refused.add(new Refused(candidate, number, new Refused.ByRules(admission)));
            return;
        }
        Positioning.Fit fit = admission.positioning().fit();
        boolean isOwn = project.zone().filter(site.zone().key()::equals).isPresent();
        if (!fits.contains(fit) && !isOwn && !project.isUnderWay()) {
            refused.add(new Refused(candidate, number, new Refused.ByFit(fit)));
            return;
        }
        options.add(
                new Option(
                        candidate,
                        number,
                        fit,
                        gains(proposal, ruleset, known, site, industry).times(part(project))));
    }

    private Gains gains(Proposal proposal, Ruleset ruleset, Known known, Site site, int industry) {
        Map<ProjectFigure, Quantity> sets = new TreeMap<>();
        for (ProjectFigure item : List.of(ProjectFigure.OUTPUT, ProjectFigure.JOBS)) {
            known.find(item).ifPresent(use -> sets.put(item, Quantity.exactly(use.amount())));
        }
        Admission filled = admissions.glance(proposal.withSets(sets), ruleset);
        Map<String, Map<Role, Double>> byRole = new HashMap<>();
        Map<String, Double> here = new HashMap<>();
        int unit = region.places().unitNumber(site.place());
        for (EconomicImpact.Gain gain :
                filled.economicImpact().map(EconomicImpact::gains).orElse(List.of())) {
            Extension indicator = gain.indicator();
            if (gain.part() != Part.TOTAL || !Counted.GAINS.contains(indicator.key())) {
                continue;
            }
            double own = gain.gross().get(Group.HERE).value();
            double rest =
                    gain.gross().get(Group.PARTNER).value()
                            + gain.gross().get(Group.REGION).value();
            Map<Role, Double> split =
                    new EnumMap<>(
                            shares.split(
                                    chains.findIndicator(indicator.key()).orElseThrow(),
                                    unit,
                                    industry,
                                    own,
                                    rest));
            split.put(Role.OUTSIDE, gain.gross().get(Group.OUTSIDE).value());
            byRole.put(indicator.key(), split);
            here.put(indicator.key(), own);
        }
        known.find(ProjectFigure.TAX)
                .ifPresent(
                        tax -> {
                            byRole.put(
                                    Counted.TAX,
                                    Map.of(site.place().role().orElse(Role.OTHER), tax.amount()));
                            here.put(Counted.TAX, tax.amount());
                        });
        return new Gains(byRole, here);
    }
}
