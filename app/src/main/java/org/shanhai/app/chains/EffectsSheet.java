package org.shanhai.app.chains;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.shanhai.admit.EconomicImpact;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;
import org.shanhai.region.Project;
import org.shanhai.region.Region;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Group;
import org.shanhai.supply.fitted.Effects;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.supply.survey.SurveyChains;
import org.shanhai.supply.survey.SurveyEconomy;
import org.shanhai.supply.survey.SurveyEffects;

/// What output in one place sets off, and where: by trade as it is estimated, or as surveyed, where
/// each range is a single value.
public final class EffectsSheet {
    private final Asked asked;
    private final EffectsFound found;
    private final Sheet sheet;

    private EffectsSheet(Asked asked, EffectsFound found, Region region, Words words) {
        this.asked = asked;
        this.found = found;
        sheet = new Sheet(region, words, "effects.");
    }

    /// What was asked, of things that are known.
    ///
    /// @param top how many places, industries and paths of the chain to name
    /// @param of the project whose output it is, if one was named
    public record Asked(
            Place place, Industry industry, Closure closure, int top, Optional<OfProject> of) {}

    /// @param how its output is known
    public record OfProject(Project project, EconomicImpact.How how) {}

    /// By trade as it is estimated.
    public static Answer of(Effects effects, Asked asked, Words words) {
        EffectsFound found =
                new EffectsFound(
                        effects.rows(),
                        effects.groups(),
                        effects.output(),
                        effects.outputs(asked.closure()),
                        effects.chains().solveTolerance(),
                        Basis.ESTIMATED);
        return new EffectsSheet(asked, found, effects.chains().region(), words).fitted(effects);
    }

    /// By trade as surveyed.
    public static Answer of(SurveyChains chains, SurveyEffects effects, Asked asked, Words words) {
        EffectsFound found =
                new EffectsFound(
                        effects.rows(),
                        effects.groups(),
                        effects.output(),
                        effects.outputs(asked.closure()),
                        SurveyEconomy.SOLVE_TOLERANCE,
                        Basis.DERIVED);
        return new EffectsSheet(asked, found, chains.region(), words).surveyed(chains, effects);
    }

    private Answer fitted(Effects effects) {
        SupplyChains chains = effects.chains();
        asked(WagesSpent.ofNation(sheet, asked.closure(), chains.technology()));
        sheet.state("assumed_total");
        sheet.state("assumed_net");
        ChainTables chain = findings();
        WagesSpent.find(sheet, asked.closure(), chains.technology().householdSpending(), "asked");
        EffectTables tables = tables();
        EffectConventions.add(sheet, effects, asked.closure());
        EffectDrivers.add(sheet, effects);
        chain.add(asked.top());
        PathRows.add(
                sheet,
                effects.paths(
                        chains.findIndicator(Measure.OUTPUT).orElseThrow(),
                        asked.closure(),
                        paths(),
                        PathRows.LEAST_SHARE),
                asked.top(),
                Numbers::twoDigits);
        tables.addBases(
                each ->
                        new Measured(sheet.words(), sheet.region(), each.key(), each.unit(), 0)
                                .sources(sheet),
                sheet.say("rests_on_remark", Integer.toString(sheet.region().baseYear())));
        return answer(SolutionPart.ofChains(sheet, chains, effects.steps(), effects.residual()));
    }

    private Answer surveyed(SurveyChains chains, SurveyEffects effects) {
        asked(WagesSpent.ofSurvey(sheet, asked.closure(), chains));
        sheet.state("assumed_total", "assumed_surveyed");
        if (asked.closure() == Closure.TYPE_II) {
            sheet.state("assumed_households");
        }
        sheet.state("assumed_net");
        SurveySources.nameClashes(sheet, chains.survey());
        ChainTables chain = findings();
        WagesSpent.findOfSurvey(sheet, asked.closure(), chains);
        EffectTables tables = tables();
        chain.add(asked.top());
        PathRows.add(
                sheet,
                effects.paths(
                        chains.survey().indicators().getFirst(),
                        asked.closure(),
                        paths(),
                        PathRows.LEAST_SHARE),
                asked.top());
        tables.addBases(
                each -> SurveySources.cell(sheet, chains.findIndicator(each.key()).orElseThrow()),
                sheet.say("rests_on_flows"));
        return answer(SolutionPart.ofSurvey(sheet, effects.steps(), effects.residual()));
    }

    private List<Answer.Field> fields(OfProject of) {
        return List.of(
                sheet.field("project", Cell.of(name(of), of.project().key())),
                sheet.field("output_how", Cell.of(how(of), of.how().key())));
    }

    private String name(OfProject of) {
        return sheet.pick(of.project().name(), of.project().nameLocal());
    }

    private String how(OfProject of) {
        return sheet.words().get("admit.output.how." + of.how().key());
    }

    /// The project itself is one path more.
    private int paths() {
        return (int) Math.min((long) asked.top() + 1, Integer.MAX_VALUE);
    }

    /// What was asked, and whom the place is paired with.
    private void asked(List<Answer.Field> spent) {
        Region region = sheet.region();
        List<Place> partners =
                IntStream.range(0, found.groups().ofUnit().size())
                        .filter(r -> found.groups().ofUnit().get(r) == Group.PARTNER)
                        .mapToObj(region.places()::unit)
                        .toList();
        List<Answer.Field> project = new ArrayList<>();
        asked.of().ifPresent(of -> project.addAll(fields(of)));
        sheet.values()
                .all(project)
                .field("place", sheet.place(asked.place()))
                .field(
                        "industry",
                        sheet.industries(
                                region.industries().findSet(asked.industry().code()).orElseThrow()))
                .field("output", sheet.money(found.output()))
                .field("type", Types.cell(sheet, asked.closure()))
                .all(spent)
                .field(
                        "partners",
                        Cell.of(
                                sheet.list(
                                        partners.stream()
                                                .map(each -> sheet.place(each).text())
                                                .toList()),
                                partners.stream().map(Place::key).toList()))
                .add("asked");
    }

    private ChainTables findings() {
        ChainTables chain = new ChainTables(sheet, found, asked.place(), asked.industry());
        new EffectFindings(sheet, found, asked.place()).add(asked.industry(), chain);
        return chain;
    }

    private EffectTables tables() {
        EffectTables tables = new EffectTables(sheet, found, asked.closure());
        tables.addAmounts();
        return tables;
    }

    private Answer answer(Answer.Fields solution) {
        sheet.add(solution);
        String title =
                sheet.say(
                        "title",
                        sheet.pick(asked.industry().name(), asked.industry().nameLocal()),
                        sheet.place(asked.place()).text(),
                        sheet.money(found.output()).text());
        return sheet.cited(
                asked.of()
                        .map(of -> sheet.say("title_of", name(of), title, how(of)))
                        .orElse(title));
    }
}
