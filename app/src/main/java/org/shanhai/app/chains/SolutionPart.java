package org.shanhai.app.chains;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.supply.survey.SurveyEconomy;

/// How an answer about supply chains was solved and how closely, as a part of it.
final class SolutionPart {
    private final Sheet sheet;
    private final List<Answer.Field> fields = new ArrayList<>();

    private SolutionPart(Sheet sheet) {
        this.sheet = sheet;
    }

    /// Of trade alone, without a system solved.
    ///
    /// @param draws economies drawn for ranges
    static Answer.Fields ofTrade(Sheet sheet, SupplyChains chains, int draws) {
        SolutionPart solution = new SolutionPart(sheet);
        solution.trade(chains, draws);
        return solution.part();
    }

    /// Of systems that trade is part of.
    static Answer.Fields ofChains(Sheet sheet, SupplyChains chains, int steps, double residual) {
        SolutionPart solution = new SolutionPart(sheet);
        solution.add("steps", Cell.of(steps));
        solution.add("residual", Cell.below(residual));
        solution.add("tolerance", Types.exactly(chains.solveTolerance()));
        solution.trade(chains, chains.drawCount());
        return solution.part();
    }

    /// Of a surveyed table, whose trade is not fitted.
    static Answer.Fields ofSurvey(Sheet sheet, int steps, double residual) {
        SolutionPart solution = new SolutionPart(sheet);
        solution.add("steps", Cell.of(steps));
        solution.add("residual", Cell.below(residual));
        solution.add("tolerance", Types.exactly(SurveyEconomy.SOLVE_TOLERANCE));
        return solution.part();
    }

    /// Of the national model, solved by factors.
    static Answer.Fields ofNation(Sheet sheet, double residual) {
        SolutionPart solution = new SolutionPart(sheet);
        solution.add("steps", Cell.of(solution.say("factored"), 0));
        solution.add("residual", Cell.below(residual));
        return solution.part();
    }

    private void trade(SupplyChains chains, int draws) {
        add("passes", Cell.of(chains.mostPasses()));
        add("trade_gap", Cell.below(chains.tradeGap()));
        add("trade_tolerance", Types.exactly(chains.tradeTolerance()));
        add("draws", Cell.of(draws));
    }

    private void add(String key, Cell value) {
        fields.add(new Answer.Field(key, say(key), value));
    }

    private String say(String key) {
        return sheet.words().get("chains.solution." + key);
    }

    private Answer.Fields part() {
        return new Answer.Fields("solution", sheet.words().get("chains.solution"), fields);
    }
}
