package org.shanhai.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Admissions;
import org.shanhai.admit.Check;
import org.shanhai.admit.EconomicImpact;
import org.shanhai.admit.Entered;
import org.shanhai.admit.Positioning;
import org.shanhai.admit.Proposal;
import org.shanhai.admit.Verdict;
import org.shanhai.region.Delivered;
import org.shanhai.region.Limit;
import org.shanhai.region.Limited;
import org.shanhai.region.Place;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectEntry;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.region.Ruleset;
import org.shanhai.region.Zone;
import org.shanhai.supply.Extension;
import org.shanhai.supply.Group;
import org.shanhai.supply.Part;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.work.Work;

/// Makes a [Pipeline] of projects: asks `admit` of each at each zone where it may stand and whose
/// land is known. What it refuses, for good or unless a fact is shown, does not stand there; all
/// else is open or conditional ([Terms]).
///
/// A project stays where it says that it would stand, in its zone or else any zone of its place,
/// unless somebody moves it; what is being built is not moved. What it does not state of
/// investment, land, jobs, output and tax is taken as likely (the median of what comparable
/// projects let expect); what it puts on nature is stated, or the nation's ratio × its output. Land
/// that is not stated is no more than floors on land let the other figures carry, where projects
/// like it do with so little: above what one in ten of the draws takes.
public record Scouting(
        SupplyChains chains,
        Region region,
        Admissions admissions,
        Function<Proposal, Ruleset> rulesetOf,
        Set<Positioning.Fit> fits,
        RoleShares shares,
        boolean delivered,
        Predicate<Project> moved,
        BiFunction<ProjectEntry, Proposal, Proposal> answered) {
    /// @param rulesetOf each proposal
    /// @param fits how an industry may belong to what a zone is meant for
    public Scouting(
            SupplyChains chains,
            Admissions admissions,
            Function<Proposal, Ruleset> rulesetOf,
            Set<Positioning.Fit> fits) {
        this(
                chains,
                chains.region(),
                admissions,
                rulesetOf,
                Set.copyOf(fits),
                new RoleShares(chains),
                false,
                project -> false,
                (entry, proposal) -> proposal);
    }

    /// The same where some projects that are not being built may stand elsewhere than they say.
    public Scouting moving(Predicate<Project> which) {
        return new Scouting(
                chains, region, admissions, rulesetOf, fits, shares, delivered, which, answered);
    }

    /// The same with what was answered of a project.
    public Scouting answering(BiFunction<ProjectEntry, Proposal, Proposal> with) {
        return new Scouting(
                chains, region, admissions, rulesetOf, fits, shares, delivered, moved, with);
    }

    /// The same by what is usually delivered rather than by what is promised: promises that `admit`
    /// does not believe give way to what the rest lets expect, and projects that are not being
    /// built yet bring as much as the part of them that usually comes. What they use stays whole,
    /// for whoever comes must find room.
    public Scouting delivering() {
        return new Scouting(
                chains, region, admissions, rulesetOf, fits, shares, true, moved, answered);
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
                unplannable.add(new Unplannable(project, Unplannable.Why.PART_OF_OTHER));
                continue;
            }
            List<Integer> open = open(project, sites);
            if (open.isEmpty()) {
                unplannable.add(new Unplannable(project, Unplannable.Why.NO_SITE));
                continue;
            }
            Optional<Integer> industry =
                    project.industry()
                            .filter(region.industries()::contains)
                            .map(region.industries()::number);
            if (industry.isEmpty()) {
                unplannable.add(new Unplannable(project, Unplannable.Why.INDUSTRY));
                continue;
            }
            Proposal first = at(entry, sites.get(open.getFirst()));
            TakenFigures known =
                    TakenFigures.of(admissions, first, rulesetOf.apply(first), delivered);
            Optional<Unplannable.Why> lacks = known.lacks();
            if (lacks.isPresent()) {
                unplannable.add(new Unplannable(project, lacks.get()));
                continue;
            }
            int number = candidates.size();
            candidates.add(new PlanCandidate(project, known.uses(chains, industry.get())));
            outputs.put(
                    project.key(),
                    new Netting.Output(
                            industry.get(),
                            part(project)
                                    * known.find(ProjectFigure.OUTPUT).orElseThrow().amount()));
            for (int s : open) {
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

    /// The numbers of the sites where a project may stand as it says.
    private List<Integer> open(Project project, List<Site> sites) {
        return IntStream.range(0, sites.size())
                .filter(s -> !stays(project) || isOf(project, sites.get(s)))
                .boxed()
                .toList();
    }

    private boolean stays(Project project) {
        return project.isUnderWay()
                || (!moved.test(project) && Proposal.of(region, project).isPresent());
    }

    /// Whether a site is where a project says that it would stand.
    private static boolean isOf(Project project, Site site) {
        return project.zone().isPresent()
                ? project.zone().get().equals(site.zone().key())
                : project.place().filter(site.place().key()::equals).isPresent();
    }

    private Proposal at(ProjectEntry entry, Site site) {
        return answered.apply(
                entry,
                new Entered(entry, entry, Map.of()).at(site.place(), Optional.of(site.zone())));
    }

    private void scout(
            ProjectEntry entry,
            TakenFigures known,
            int candidate,
            int number,
            Site site,
            int industry,
            List<Option> options,
            List<Refused> refused) {
        Project project = entry.project();
        Proposal proposal = at(entry, site);
        Ruleset ruleset = rulesetOf.apply(proposal);
        Admission admission = admissions.glance(proposal, ruleset);
        if (admission.verdict() == Verdict.REFUSE || admission.verdict() == Verdict.REFUSE_UNLESS) {
            refused.add(new Refused(candidate, number, new Refused.ByRules(admission)));
            return;
        }
        Positioning.Fit fit = admission.positioning().fit();
        if (!fits.contains(fit) && !isOf(project, site)) {
            refused.add(new Refused(candidate, number, new Refused.ByFit(fit)));
            return;
        }
        Admission filled = admissions.glance(proposal.withSets(known.sets(known.land())), ruleset);
        options.add(
                new Option(
                        candidate,
                        number,
                        fit,
                        gains(filled, known, site, industry).times(part(project)),
                        Optional.of(terms(admission, filled, known))));
    }

    /// @param admission of what the project states
    /// @param filled with what is likely of the rest
    private Terms terms(Admission admission, Admission filled, TakenFigures known) {
        List<Check> missed = Terms.missed(filled);
        double carried = Terms.carried(missed, known.land());
        boolean isToBeGiven = known.likely().contains(ProjectFigure.LAND);
        if (!isToBeGiven || carried == known.land() || !(carried >= known.leastLand())) {
            return new Terms(admission, known.land(), missed);
        }
        Proposal given = filled.proposal().withSets(known.sets(carried));
        return new Terms(
                admission, carried, Terms.missed(admissions.glance(given, filled.ruleset())));
    }

    private Gains gains(Admission filled, TakenFigures known, Site site, int industry) {
        Map<String, Map<Role, Double>> byRole = new HashMap<>();
        Map<String, Double> here = new HashMap<>();
        Map<String, Double> itself = new HashMap<>();
        int unit = region.places().unitNumber(site.place());
        for (EconomicImpact.Gain gain :
                filled.economicImpact().map(EconomicImpact::gains).orElse(List.of())) {
            Extension indicator = gain.indicator();
            if (!Counted.GAINS.contains(indicator.key())) {
                continue;
            }
            if (gain.part() == Part.DIRECT) {
                itself.put(indicator.key(), gain.gross().get(Group.HERE).value());
            }
            if (gain.part() != Part.TOTAL) {
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
                            itself.put(Counted.TAX, tax.amount());
                        });
        return new Gains(byRole, here, itself);
    }
}
