package org.shanhai.ask.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.show.Sheets;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Chains;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.Session;
import org.shanhai.ask.place.PairRequest;
import org.shanhai.ask.project.AdmissionModel;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Estimation;
import org.shanhai.estimate.Infeasible;
import org.shanhai.key.Keyed;
import org.shanhai.message.Message;
import org.shanhai.pack.Problem;
import org.shanhai.region.HouseholdSpending;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.Closure;
import org.shanhai.supply.InputOutput;
import org.shanhai.supply.Names;
import org.shanhai.supply.SupplyMessage;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.supply.survey.RegionSurvey;
import org.shanhai.supply.survey.SurveyChains;

/// Which questions a sound pack can be asked: each is held to what its command demands of the pack,
/// by the same code, but nothing is fitted or solved.
public final class PackQuestions {
    /// What keeps a question from being answered.
    public enum Obstacle implements Keyed {
        /// The pack has not the tables the question is about; it need not have.
        ABSENT,
        /// What the pack has does not go together, or is not enough.
        UNFIT
    }

    /// @param question its command
    /// @param obstacle empty where it can be asked
    /// @param remark why not; or what it needs beside the pack, or how it must be asked; may be
    ///     empty
    public record Asked(String question, Optional<Obstacle> obstacle, String remark) {
        public boolean isCarried() {
            return obstacle.isEmpty();
        }
    }

    /// @param reason in words
    private record Hindrance(Obstacle obstacle, String reason) {}

    /// What a question demands of a pack.
    @FunctionalInterface
    private interface Demand {
        /// Where the pack does not do for it.
        Optional<Hindrance> findHindrance();
    }

    private final Session session;
    private final Region region;
    private final Words words;
    private @Nullable Estimation estimation;

    public PackQuestions(Session session, Region region) {
        this.session = session;
        this.region = region;
        words = session.words();
    }

    /// In the order in which the help lists them.
    public List<Asked> list() {
        return List.of(
                new Asked("show", Optional.empty(), ""),
                ask("diagnose", this::economy),
                withRemark(ask("effects", this::trade), this::closed),
                withRemark(ask("multipliers", this::technology), this::closed),
                ask("multipliers --place", this::trade),
                ask("flows", this::trade),
                ask("accounts", this::accounts),
                ask("extract", this::trade),
                withRemark(ask("pair", this::pair), this::places),
                ask("leap", this::leap),
                new Asked("rules", Optional.empty(), ""),
                withRemark(ask("admit", this::admit), this::rulesets),
                ask("report", () -> absent(Chains.findNoReport(region, words))));
    }

    /// What is odd in a table, though answers rest on it all the same: households that buy for more
    /// than their wages.
    public List<Problem> listDoubts() {
        if (technology().isPresent()) {
            return List.of();
        }
        if (region.flows().isEmpty()) {
            return SupplyChains.findTechnology(region)
                    .toOptional()
                    .map(InputOutput::householdSpending)
                    .filter(HouseholdSpending::exceedsWages)
                    .map(
                            spending ->
                                    doubt(
                                            "final_use",
                                            SupplyMessage.BOUGHT_ABOVE_WAGES.of(
                                                    ratio(spending), earned(spending))))
                    .stream()
                    .toList();
        }
        List<HouseholdSpending> places =
                SurveyChains.findHouseholdSpending(region).toOptional().orElse(List.of());
        List<Problem> doubts = new ArrayList<>();
        for (int s = 0; s < places.size(); s++) {
            if (places.get(s).exceedsWages()) {
                Place place = region.places().unit(s);
                doubts.add(
                        doubt(
                                "flows",
                                SupplyMessage.BOUGHT_ABOVE_WAGES_IN.of(
                                        Names.of(place),
                                        ratio(places.get(s)),
                                        earned(places.get(s)))));
            }
        }
        return doubts;
    }

    /// Which words are chosen.
    private static int earned(HouseholdSpending spending) {
        return spending.earnsWages() ? 1 : 0;
    }

    private static String ratio(HouseholdSpending spending) {
        return Numbers.plain(spending.ratio());
    }

    private static Problem doubt(String table, Message message) {
        return new Problem(Problem.Severity.WARNING, table, "", 0, "", "", message);
    }

    /// Whether any of them rests on trade that is fitted when it is asked.
    public boolean restOnFit() {
        return region.nationalTable().isPresent() && region.flows().isEmpty();
    }

    /// The facts that leave no economy, where there are such.
    public Optional<Refusal> findInfeasible() {
        return estimation instanceof Infeasible infeasible
                ? Optional.of(Chains.noEconomy(region, infeasible, words))
                : Optional.empty();
    }

    /// Totals on record that others contradict, as far as an estimate had to be made.
    public List<Answer.Part> disagreements() {
        return estimation instanceof Estimate estimate
                ? Sheets.disagreements(region, estimate, words)
                : List.of();
    }

    private static Asked ask(String question, Demand demand) {
        Optional<Hindrance> found = demand.findHindrance();
        return new Asked(
                question, found.map(Hindrance::obstacle), found.map(Hindrance::reason).orElse(""));
    }

    /// With a remark where a question can be asked, but not in every way.
    private static Asked withRemark(Asked asked, Demand demand) {
        return asked.isCarried()
                ? demand.findHindrance()
                        .map(half -> new Asked(asked.question(), Optional.empty(), half.reason()))
                        .orElse(asked)
                : asked;
    }

    private static Optional<Hindrance> absent(Optional<Refusal> refusal) {
        return refusal.map(why -> new Hindrance(Obstacle.ABSENT, why.inWords()));
    }

    private Optional<Hindrance> unfit(Optional<Message> fault) {
        return fault.map(why -> new Hindrance(Obstacle.UNFIT, words.say(why)));
    }

    private Optional<Hindrance> technology() {
        return region.flows().isEmpty()
                ? absent(Chains.findNoTable(region, words))
                        .or(() -> unfit(SupplyChains.findTechnology(region).whyNone()))
                : unfit(RegionSurvey.find(region).whyNone());
    }

    /// Whether rounds of households' spending come to an end.
    private Optional<Hindrance> closed() {
        return region.flows().isEmpty()
                ? unfit(
                        SupplyChains.findTechnology(region)
                                .orElseThrow()
                                .findEndless(Closure.TYPE_II))
                : Optional.empty();
    }

    private Optional<Hindrance> economy() {
        return absent(Chains.findNoTable(region, words))
                .or(
                        () ->
                                switch (estimation()) {
                                    case Estimate estimate -> Optional.empty();
                                    case Infeasible infeasible ->
                                            unfit(Optional.of(SupplyMessage.INFEASIBLE.of()));
                                });
    }

    /// Made when first asked for.
    private Estimation estimation() {
        Estimation made = estimation;
        if (made == null) {
            made = session.engines().estimator().apply(region);
            estimation = made;
        }
        return made;
    }

    private Optional<Hindrance> trade() {
        Optional<Hindrance> technology = technology();
        return region.flows().isEmpty() ? technology.or(this::economy).or(this::fit) : technology;
    }

    private Optional<Hindrance> fit() {
        return switch (estimation()) {
            case Estimate estimate ->
                    unfit(SupplyChains.findUnfittable(region, estimate.activity()));
            case Infeasible infeasible -> Optional.empty();
        };
    }

    private Optional<Hindrance> accounts() {
        return absent(Chains.findNoFlows(region, words))
                .or(() -> unfit(RegionSurvey.find(region).whyNone()));
    }

    private Optional<Hindrance> pair() {
        return absent(Chains.findNoTable(region, words)).or(this::trade).or(this::economy);
    }

    private Optional<Hindrance> places() {
        return absent(PairRequest.findNoRole(region, words));
    }

    private Optional<Hindrance> leap() {
        return absent(Chains.findSurvey(region, words)).or(this::trade);
    }

    private Optional<Hindrance> admit() {
        return AdmissionModel.restsOnChains(region) ? trade() : Optional.empty();
    }

    private Optional<Hindrance> rulesets() {
        return region.rulesets().isEmpty()
                ? Optional.of(new Hindrance(Obstacle.ABSENT, words.get("admit.no_ruleset_at_all")))
                : Optional.empty();
    }
}
