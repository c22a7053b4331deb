package org.shanhai.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.text.Words;
import org.shanhai.region.Activity;
import org.shanhai.region.Region;
import org.shanhai.supply.Closure;
import org.shanhai.supply.SupplyException;
import org.shanhai.supply.SupplyMessage;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.supply.survey.RegionSurvey;

/// Which questions a sound pack can be asked: each is held to what its command demands of the pack,
/// by the same code, but nothing is fitted or solved.
final class PackQuestions {
    /// What keeps a question from being answered.
    enum Obstacle {
        /// The pack has not the tables the question is about; it need not have.
        ABSENT("absent"),
        /// What the pack has does not go together, or is not enough.
        UNFIT("unfit");

        private final String key;

        Obstacle(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /// @param question its command
    /// @param obstacle empty where it can be asked
    /// @param remark why not; or what it needs beside the pack, or how it must be asked; may be
    ///     empty
    record Asked(String question, Optional<Obstacle> obstacle, String remark) {
        boolean isCarried() {
            return obstacle.isEmpty();
        }
    }

    /// Throws where a pack does not do for a question.
    @FunctionalInterface
    private interface Demand {
        void make();
    }

    private final Context context;
    private final Region region;
    private final Words words;
    private @Nullable Activity activity;
    private @Nullable Refusal infeasible;

    PackQuestions(Context context, Region region) {
        this.context = context;
        this.region = region;
        words = context.words();
    }

    /// In the order in which the help lists them.
    List<Asked> list() {
        List<Asked> all = new ArrayList<>();
        all.add(new Asked("show", Optional.empty(), ""));
        all.add(ask("diagnose", this::economy));
        all.add(withRemark(ask("effects", this::trade), this::closed));
        all.add(withRemark(ask("multipliers", this::technology), this::closed));
        all.add(ask("multipliers --place", this::trade));
        all.add(ask("flows", this::trade));
        all.add(ask("accounts", this::accounts));
        all.add(ask("extract", this::trade));
        all.add(withRemark(ask("pair", this::pair), this::places));
        all.add(ask("leap", this::leap));
        all.add(new Asked("rules", Optional.empty(), ""));
        all.add(withRemark(ask("admit", this::admit), this::rulesets));
        all.add(ask("report", () -> ReportCommand.requireTable(region, words)));
        return all;
    }

    /// Whether any of them rests on trade that is fitted when it is asked.
    boolean restOnFit() {
        return region.nationalTable().isPresent() && region.flows().isEmpty();
    }

    /// The facts that leave no economy, where there are such.
    Optional<Refusal> findInfeasible() {
        return Optional.ofNullable(infeasible);
    }

    private Asked ask(String question, Demand demand) {
        try {
            demand.make();
            return new Asked(question, Optional.empty(), "");
        } catch (SupplyException unfit) {
            String reason = words.say(unfit.said());
            return new Asked(question, Optional.of(Obstacle.UNFIT), reason);
        } catch (Refusal absent) {
            return new Asked(question, Optional.of(Obstacle.ABSENT), absent.inWords());
        }
    }

    /// With a remark where a question can be asked, but not in every way.
    private Asked withRemark(Asked asked, Demand demand) {
        if (!asked.isCarried()) {
            return asked;
        }
        try {
            demand.make();
            return asked;
        } catch (SupplyException half) {
            String reason = words.say(half.said());
            return new Asked(asked.question(), Optional.empty(), reason);
        } catch (Refusal half) {
            return new Asked(asked.question(), Optional.empty(), half.inWords());
        }
    }

    private void technology() {
        if (region.flows().isEmpty()) {
            Chains.requireTable(context, region);
            SupplyChains.technology(region);
        } else {
            RegionSurvey.of(region);
        }
    }

    /// Whether rounds of households' spending come to an end.
    private void closed() {
        if (region.flows().isEmpty()) {
            SupplyChains.technology(region).requireAnswer(Closure.TYPE_II);
        }
    }

    private Activity economy() {
        Chains.requireTable(context, region);
        if (activity == null && infeasible == null) {
            try {
                activity = Chains.estimated(context, region);
            } catch (Refusal none) {
                infeasible = none;
            }
        }
        if (activity == null) {
            throw new SupplyException(SupplyMessage.INFEASIBLE.of());
        }
        return activity;
    }

    private void trade() {
        technology();
        if (region.flows().isEmpty()) {
            SupplyChains.requireFittable(region, economy());
        }
    }

    private void accounts() {
        AccountsCommand.requireFlows(region, words);
        RegionSurvey.of(region);
    }

    private void pair() {
        PairCommand.requireTable(region, words);
        trade();
        economy();
    }

    private void places() {
        PairCommand.requirePlaces(region, words);
    }

    private void leap() {
        LeapCommand.requireNoSurvey(region, words);
        trade();
    }

    private void admit() {
        if (AdmitCommand.restsOnChains(region)) {
            trade();
        }
    }

    private void rulesets() {
        if (region.rulesets().isEmpty()) {
            throw Named.refusal(
                    "no_ruleset",
                    words.get("admit.no_ruleset_at_all"),
                    region.area(),
                    new Answer.Items("rulesets", "", List.of()));
        }
    }
}
