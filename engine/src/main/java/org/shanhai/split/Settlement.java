package org.shanhai.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.shanhai.agreement.Actuals;
import org.shanhai.agreement.Agreement;
import org.shanhai.agreement.Party;
import org.shanhai.agreement.Term;

/// Who owes whom for a year, by what was actual, and what each side books.
///
/// @param agreement with the actual figures in it
/// @param claims under each term, in the order in which they are due
/// @param debts what is left between two parties when claims both ways are set off
/// @param statements in the order of the parties
/// @param aside years of which actual figures are at hand that do not count for this one
public record Settlement(
        Agreement agreement,
        int year,
        List<Claim> claims,
        List<Debt> debts,
        List<Statement> statements,
        List<Integer> aside) {
    public Settlement {
        claims = List.copyOf(claims);
        debts = List.copyOf(debts);
        statements = List.copyOf(statements);
        aside = List.copyOf(aside);
    }

    /// @param of what the number of the term is applied to
    /// @param amount due
    /// @param planned what was planned to be
    public record Claim(
            Term term, String payer, String receiver, double of, double amount, double planned) {}

    /// @param amount above zero
    public record Debt(String payer, String receiver, double amount) {}

    /// What one side books.
    ///
    /// @param line in money
    /// @param statistics by the rules of statistics
    /// @param taxPart the part of local tax that it has in the end, when terms on tax are settled
    ///     (what goes back, bases, shares); by this part it would count in statistics too, if these
    ///     followed the money
    public record Statement(
            Party party, Ledger.Line line, Statistics statistics, Optional<Double> taxPart) {}

    /// @param actuals must hold the local tax of the year
    /// @throws IllegalArgumentException where the agreement does not run in that year
    public static Settlement of(Agreement planned, Actuals actuals, int year) {
        if (!planned.years().contains(year)) {
            throw new IllegalArgumentException(
                    "The agreement runs %d to %d, not in %d."
                            .formatted(planned.years().first(), planned.years().last(), year));
        }
        Agreement agreement = actuals.in(planned);
        Ledger ledger = Ledger.of(agreement);
        List<Ledger.Payment> due = of(ledger, year);
        List<Ledger.Payment> expected = of(Ledger.of(planned), year);
        List<Claim> claims = new ArrayList<>();
        for (Ledger.Payment payment : due) {
            Term term = term(agreement, payment.term());
            claims.add(
                    new Claim(
                            term,
                            payment.payer(),
                            payment.receiver(),
                            payment.of(),
                            payment.amount(),
                            expected.stream()
                                    .filter(each -> each.term().equals(payment.term()))
                                    .mapToDouble(Ledger.Payment::amount)
                                    .sum()));
        }
        List<Statement> statements = new ArrayList<>();
        for (Party party : agreement.parties()) {
            statements.add(
                    new Statement(
                            party,
                            ledger.lines(party.key()).stream()
                                    .filter(line -> line.year() == year)
                                    .findFirst()
                                    .orElseThrow(),
                            Statistics.of(agreement, party, year),
                            taxPart(ledger, claims, party.key(), year)));
        }
        return new Settlement(
                agreement,
                year,
                claims,
                debts(agreement, claims),
                statements,
                aside(actuals, due, agreement, year));
    }

    /// Of what came about in other years, only investments before this one count, where a return is
    /// paid on them.
    private static List<Integer> aside(
            Actuals actuals, List<Ledger.Payment> due, Agreement agreement, int year) {
        TreeSet<Integer> years = new TreeSet<>();
        actuals.streams().values().forEach(figures -> years.addAll(figures.keySet()));
        actuals.gifts().forEach(gift -> years.add(gift.year()));
        actuals.investments()
                .forEach(
                        (party, figures) -> {
                            boolean returned =
                                    due.stream()
                                            .anyMatch(
                                                    each ->
                                                            each.receiver().equals(party)
                                                                    && term(agreement, each.term())
                                                                                    .kind()
                                                                            == Term.Kind
                                                                                    .FIXED_RETURN);
                            figures.keySet().stream()
                                    .filter(each -> each > year || !returned)
                                    .forEach(years::add);
                        });
        years.remove(year);
        return List.copyOf(years);
    }

    private static List<Ledger.Payment> of(Ledger ledger, int year) {
        return ledger.payments().stream().filter(each -> each.year() == year).toList();
    }

    private static Term term(Agreement agreement, String key) {
        return agreement.terms().stream()
                .filter(term -> term.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<Debt> debts(Agreement agreement, List<Claim> claims) {
        List<Debt> debts = new ArrayList<>();
        List<Party> parties = agreement.parties();
        for (int a = 0; a < parties.size(); a++) {
            for (int b = a + 1; b < parties.size(); b++) {
                String one = parties.get(a).key();
                String other = parties.get(b).key();
                double net = owed(claims, one, other) - owed(claims, other, one);
                if (net > 0) {
                    debts.add(new Debt(one, other, net));
                } else if (net < 0) {
                    debts.add(new Debt(other, one, -net));
                }
            }
        }
        return debts;
    }

    private static double owed(List<Claim> claims, String payer, String receiver) {
        return claims.stream()
                .filter(each -> each.payer().equals(payer) && each.receiver().equals(receiver))
                .mapToDouble(Claim::amount)
                .sum();
    }

    private static Optional<Double> taxPart(
            Ledger ledger, List<Claim> claims, String party, int year) {
        double local = 0;
        double own = 0;
        for (Ledger.Line line : ledger.lines()) {
            if (line.year() == year) {
                local += line.tax();
                own += line.party().equals(party) ? line.tax() : 0;
            }
        }
        for (Claim claim : claims) {
            boolean onTax =
                    switch (claim.term().kind()) {
                        case RELOCATED, BASE, SHARE -> true;
                        default -> false;
                    };
            if (onTax) {
                own += claim.receiver().equals(party) ? claim.amount() : 0;
                own -= claim.payer().equals(party) ? claim.amount() : 0;
            }
        }
        return local > 0 ? Optional.of(own / local) : Optional.empty();
    }
}
