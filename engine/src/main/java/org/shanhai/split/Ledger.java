package org.shanhai.split;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.agreement.Agreement;
import org.shanhai.agreement.Booking;
import org.shanhai.agreement.Known;
import org.shanhai.agreement.Quota;
import org.shanhai.agreement.QuotaGift;
import org.shanhai.agreement.Stream;
import org.shanhai.agreement.Term;
import org.shanhai.agreement.Term.Clause;
import org.shanhai.agreement.Term.JointVenture;
import org.shanhai.agreement.Term.Kind;

/// What each party books a year, in money, and what one pays another: what is paid is received.
///
/// In a year, local tax is booked at the host, where terms do not say otherwise. Of what a party
/// books, first the part that moved goes back where it came from, then bases are paid in their
/// order as far as it reaches; shares are of what is left. Returns are on what was invested by the
/// end of the year before. Central and provincial parts of tax are in nothing of this.
public final class Ledger {
    /// One year of one party, in the region's money.
    ///
    /// @param tax local tax as it is booked, before anything is paid
    /// @param profit its part of what the joint company pays out
    /// @param received from other parties
    /// @param paid to other parties
    /// @param invested by itself
    public record Line(
            int year,
            String party,
            double tax,
            double profit,
            double received,
            double paid,
            double invested) {
        public double net() {
            return tax + profit + received - paid - invested;
        }
    }

    /// What one party pays another under a term.
    ///
    /// @param of what the number of the term is applied to: money, or an amount of a quota
    public record Payment(
            int year, String payer, String receiver, String term, double of, double amount) {}

    private final Agreement agreement;
    private final Realisation picture;
    private final List<Line> lines = new ArrayList<>();
    private final List<Payment> payments = new ArrayList<>();

    private Ledger(Agreement agreement, Realisation picture) {
        this.agreement = agreement;
        this.picture = picture;
    }

    /// Of figures as stated.
    public static Ledger of(Agreement agreement) {
        return of(agreement, Realisation.STATED);
    }

    static Ledger of(Agreement agreement, Realisation picture) {
        Ledger ledger = new Ledger(agreement, picture);
        agreement.years().years().forEach(ledger::write);
        return ledger;
    }

    /// By year, and in a year in the order of the parties.
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /// By year, and in a year in the order in which they are due.
    public List<Payment> payments() {
        return List.copyOf(payments);
    }

    List<Line> lines(String party) {
        return lines.stream().filter(line -> line.party().equals(party)).toList();
    }

    /// The present value of the nets of a party at its own rate, in the first year.
    double value(String party) {
        int first = agreement.years().first();
        return lines(party).stream()
                .mapToDouble(
                        line -> line.net() * agreement.getParty(party).discount(line.year(), first))
                .sum();
    }

    /// What all parties have of a year together, which transfers between them do not change: local
    /// tax and profit less what they invest.
    double together(int year) {
        return lines.stream()
                .filter(line -> line.year() == year)
                .mapToDouble(line -> line.tax() + line.profit() - line.invested())
                .sum();
    }

    private double figure(Spot spot, Optional<Known> known) {
        return known.map(each -> picture.of(spot, each.value())).orElse(0.0);
    }

    private double figure(Stream stream, int year) {
        return figure(Spot.of(stream, year), agreement.find(stream, year));
    }

    private double invested(String party, int year) {
        return figure(Spot.ofInvestment(party, year), agreement.findInvestment(party, year));
    }

    private void write(int year) {
        List<Clause> due = due(year);
        Map<String, Double> tax = new LinkedHashMap<>();
        double local = figure(Stream.LOCAL_TAX, year);
        Booking.of(agreement.parties(), agreement.terms(), year)
                .forEach((party, part) -> tax.put(party, part * local));
        int before = payments.size();
        tax.forEach((party, booked) -> shareTax(due, party, booked, year));
        payReturns(due, year);
        payForQuota(due, Kind.LAND_PRICE, Quota.LAND, year);
        payForQuota(due, Kind.ENERGY_PRICE, Quota.ENERGY, year);
        Map<String, Double> profit = profit(year);
        List<Payment> made = payments.subList(before, payments.size());
        for (var party : agreement.parties()) {
            String key = party.key();
            lines.add(
                    new Line(
                            year,
                            key,
                            tax.getOrDefault(key, 0.0),
                            profit.getOrDefault(key, 0.0),
                            sum(made, key, false),
                            sum(made, key, true),
                            invested(key, year)));
        }
    }

    private static double sum(List<Payment> made, String party, boolean paid) {
        return made.stream()
                .filter(each -> party.equals(paid ? each.payer() : each.receiver()))
                .mapToDouble(Payment::amount)
                .sum();
    }

    private List<Clause> due(int year) {
        List<Clause> due = new ArrayList<>();
        for (Term term : agreement.terms()) {
            if (term instanceof Clause clause && clause.period().contains(year)) {
                due.add(clause);
            }
        }
        return due;
    }

    private static List<Clause> of(List<Clause> due, Kind kind) {
        List<Clause> of = new ArrayList<>();
        for (Clause term : due) {
            if (term.kind() == kind) {
                of.add(term);
            }
        }
        return of;
    }

    private void shareTax(List<Clause> due, String payer, double booked, int year) {
        List<Clause> own = new ArrayList<>(due);
        own.removeIf(term -> !term.payer().equals(payer));
        double left = booked;
        for (Clause term : of(own, Kind.RELOCATED)) {
            left -= pay(term, year, booked, term.parameter() * booked);
        }
        for (Clause term : of(own, Kind.BASE)) {
            left -= pay(term, year, left, Math.min(term.parameter(), Math.max(0, left)));
        }
        for (Clause term : of(own, Kind.SHARE)) {
            pay(term, year, left, term.parameter() * left);
        }
    }

    private void payReturns(List<Clause> due, int year) {
        for (Clause term : of(due, Kind.FIXED_RETURN)) {
            double invested = 0;
            for (int each = agreement.years().first(); each < year; each++) {
                invested += invested(term.receiver(), each);
            }
            pay(term, year, invested, term.parameter() * invested);
        }
        for (Clause term : of(due, Kind.RENT)) {
            pay(term, year, term.parameter(), term.parameter());
        }
    }

    private void payForQuota(List<Clause> due, Kind price, Quota quota, int year) {
        for (Clause term : of(due, price)) {
            double amount = 0;
            for (QuotaGift gift : agreement.gifts()) {
                if (gift.quota() == quota
                        && gift.year() == year
                        && gift.giver().equals(term.receiver())
                        && gift.taker().equals(term.payer())) {
                    amount += picture.of(Spot.of(gift), gift.amount().value());
                }
            }
            pay(term, year, amount, term.parameter() * amount);
        }
    }

    private double pay(Clause term, int year, double of, double amount) {
        payments.add(new Payment(year, term.payer(), term.receiver(), term.key(), of, amount));
        return amount;
    }

    private Map<String, Double> profit(int year) {
        Map<String, Double> all = new LinkedHashMap<>();
        for (JointVenture company : agreement.companies(year)) {
            double profit = figure(Stream.PROFIT, year);
            company.shares()
                    .forEach((party, share) -> all.merge(party, share * profit, Double::sum));
        }
        return all;
    }

    /// By how much what is left of tax exceeds each base, in each year it is due; below zero where
    /// a base takes all.
    static List<Double> roomOfBases(Agreement agreement, Realisation picture) {
        List<Double> room = new ArrayList<>();
        for (Payment payment : of(agreement, picture).payments) {
            for (Clause base : agreement.clauses(Kind.BASE, payment.year())) {
                if (base.key().equals(payment.term())) {
                    room.add(payment.of() - base.parameter());
                }
            }
        }
        return room;
    }
}
