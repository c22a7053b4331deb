package org.shanhai.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanhai.agreement.Agreement;
import org.shanhai.agreement.Booking;
import org.shanhai.agreement.Known;
import org.shanhai.agreement.Party;
import org.shanhai.agreement.Period;
import org.shanhai.agreement.Quota;
import org.shanhai.agreement.Stream;
import org.shanhai.agreement.Term;
import org.shanhai.agreement.Term.Kind;

/// What holds of every agreement, of two parties or three and with terms of every kind.
class RandomDealsTest {
    private static final int DEALS = 12;

    static IntStream deals() {
        return IntStream.range(0, DEALS);
    }

    private static Agreement deal(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int count = random.nextInt(2, 9);
        Deal deal =
                Deal.over(count)
                        .party("h", random.nextDouble(0, 0.12), random.nextDouble(0, 300))
                        .party("g", random.nextDouble(0, 0.12), random.nextDouble(0, 300));
        String third = seed % 3 == 0 ? "k" : "g";
        if (third.equals("k")) {
            deal.party("k", random.nextDouble(0, 0.12), random.nextDouble(0, 100));
        }
        for (int year : deal.years().years().toArray()) {
            deal.stream(Stream.LOCAL_TAX, year, figure(random, 300));
            deal.stream(Stream.PROFIT, year, figure(random, 60));
        }
        deal.invests("g", Deal.FIRST, figure(random, 200));
        deal.invests("h", Deal.FIRST + count / 2, figure(random, 50));
        deal.gives(Quota.LAND, "g", "h", Deal.FIRST, random.nextDouble(1, 9));
        Period late = new Period(Deal.FIRST + count / 2, Deal.FIRST + count - 1);
        deal.term(Kind.SHARE, "h", "g", random.nextDouble(0, 0.6));
        deal.term(Kind.SHARE, "h", third, random.nextDouble(0, 0.4), late);
        deal.term(Kind.BASE, "h", "g", random.nextDouble(0, 150));
        deal.term(Kind.RELOCATED, "h", third, random.nextDouble(0, 0.3));
        deal.term(Kind.FIXED_RETURN, "h", "g", random.nextDouble(0, 0.2));
        deal.term(Kind.RENT, "h", third, random.nextDouble(0, 20), late);
        deal.term(Kind.LAND_PRICE, "h", "g", random.nextDouble(0, 5));
        deal.term(Kind.HEAD_OFFICE, "h", third, random.nextDouble(0, 0.5));
        if (seed % 4 == 0) {
            deal.term(Kind.REGISTRATION, "h", "g", 1, late);
            deal.term(Kind.SHARE, "g", "h", random.nextDouble(0, 1));
        }
        Map<String, Double> shares = new LinkedHashMap<>();
        shares.put("h", random.nextDouble(0, 1));
        shares.put("g", 1 - shares.get("h"));
        return deal.company(shares).agreement();
    }

    private static Known figure(SplittableRandom random, double most) {
        double low = random.nextDouble(0, most);
        return random.nextBoolean()
                ? Deal.known(low)
                : Deal.known(low, random.nextDouble(low, most));
    }

    private static Offset<Double> exact(Agreement agreement) {
        double size =
                agreement
                        .years()
                        .years()
                        .mapToDouble(Ledger.of(agreement)::together)
                        .map(Math::abs)
                        .sum();
        return within(1e-9 * (1000 + size));
    }

    @ParameterizedTest
    @MethodSource("deals")
    void whatOnePaysTheOtherGetsAndTaxIsBookedOnce(int seed) {
        Agreement agreement = deal(seed);
        Ledger ledger = Ledger.of(agreement);

        for (int year : agreement.years().years().toArray()) {
            var lines = ledger.lines().stream().filter(line -> line.year() == year).toList();
            double tax = lines.stream().mapToDouble(Ledger.Line::tax).sum();
            double profit = lines.stream().mapToDouble(Ledger.Line::profit).sum();
            double paid = lines.stream().mapToDouble(Ledger.Line::paid).sum();
            double net = lines.stream().mapToDouble(Ledger.Line::net).sum();
            double invested = lines.stream().mapToDouble(Ledger.Line::invested).sum();

            assertThat(tax).isEqualTo(stated(agreement, Stream.LOCAL_TAX, year), exact(agreement));
            assertThat(profit).isEqualTo(stated(agreement, Stream.PROFIT, year), exact(agreement));
            assertThat(lines.stream().mapToDouble(Ledger.Line::received).sum())
                    .isEqualTo(paid, exact(agreement));
            assertThat(paid).isPositive();
            assertThat(net).isEqualTo(tax + profit - invested, exact(agreement));
            assertThat(
                            Booking.of(agreement.parties(), agreement.terms(), year)
                                    .values()
                                    .stream()
                                    .mapToDouble(x -> x)
                                    .sum())
                    .isEqualTo(1, within(1e-12));
        }
    }

    private static double stated(Agreement agreement, Stream stream, int year) {
        return agreement.find(stream, year).orElseThrow().value().stated();
    }

    @ParameterizedTest
    @MethodSource("deals")
    void presentValuesAreLinearInAShare(int seed) {
        Agreement agreement = deal(seed);
        Term share = agreement.terms().getFirst();
        double most = agreement.most(share);

        for (Party party : agreement.parties()) {
            double none = value(agreement.with(share.with(0)), party);
            double all = value(agreement.with(share.with(most)), party);
            double third = value(agreement.with(share.with(most / 3)), party);

            assertThat(third).isEqualTo(none + (all - none) / 3, exact(agreement));
        }
    }

    private static double value(Agreement agreement, Party party) {
        return Ledger.of(agreement).value(party.key());
    }

    @ParameterizedTest
    @MethodSource("deals")
    void atItsBreakEvenAPartyIsIndifferent(int seed) {
        Agreement agreement = deal(seed);
        for (Bargain bargain : Split.of(agreement).bargains()) {
            for (Bargain.Side side : bargain.sides()) {
                Party party = agreement.getParty(side.party());
                if (side.breakEven().isPresent()) {
                    assertThat(
                                    gain(agreement, bargain, side.breakEven().getAsDouble(), party)
                                            .stated())
                            .isEqualTo(0, exact(agreement));
                } else {
                    assertThat(
                                    gain(agreement, bargain, 0, party).stated()
                                            * gain(agreement, bargain, most(bargain), party)
                                                    .stated())
                            .isPositive();
                }
                if (side.atBest().isPresent()) {
                    assertThat(gain(agreement, bargain, side.atBest().getAsDouble(), party).high())
                            .isEqualTo(0, exact(agreement));
                }
                if (side.atWorst().isPresent()) {
                    assertThat(gain(agreement, bargain, side.atWorst().getAsDouble(), party).low())
                            .isEqualTo(0, exact(agreement));
                }
            }
        }
    }

    private static double most(Bargain bargain) {
        return Math.min(bargain.most(), 1e7);
    }

    private static Span gain(Agreement agreement, Bargain bargain, double number, Party party) {
        Agreement changed = agreement.with(bargain.term().with(number));
        return DealOutcome.of(changed).span(party).minus(Worth.outside(agreement, party));
    }

    @ParameterizedTest
    @MethodSource("deals")
    void noNumberOfATermMakesTheProductOfGainsLargerThanTheFairOne(int seed) {
        Agreement agreement = deal(seed);

        for (Bargain bargain : Split.of(agreement).bargains()) {
            if (bargain.fair().isEmpty() || !(bargain.term() instanceof Term.Clause clause)) {
                continue;
            }
            Party payer = agreement.getParty(clause.payer());
            Party receiver = agreement.getParty(clause.receiver());
            double best =
                    product(agreement, bargain, bargain.fair().getAsDouble(), payer, receiver);
            double from = bargain.bothFrom().orElseThrow();
            double to = Math.min(bargain.bothTo().orElseThrow(), from + 1e4);
            for (int k = 0; k <= 100; k++) {
                double number = from + (to - from) * k / 100;
                assertThat(product(agreement, bargain, number, payer, receiver))
                        .isLessThanOrEqualTo(best * (1 + 1e-9) + 1e-6);
            }
            assertThat(best).isEqualTo(bargain.product().orElseThrow(), within(1e-6 * (1 + best)));
        }
    }

    private static double product(
            Agreement agreement, Bargain bargain, double number, Party payer, Party receiver) {
        Ledger ledger = Ledger.of(agreement.with(bargain.term().with(number)));
        return (ledger.value(payer.key()) - Worth.outside(agreement, payer).stated())
                * (ledger.value(receiver.key()) - Worth.outside(agreement, receiver).stated());
    }

    @ParameterizedTest
    @MethodSource("deals")
    void fairSharesSumToOneAndNoOthersMakeTheProductOfGainsLarger(int seed) {
        if (!(FairShares.of(deal(seed)) instanceof FairShares.Point point)) {
            return;
        }
        double sum = point.parties().stream().mapToDouble(FairShares.Part::share).sum();
        assertThat(sum).isEqualTo(1, within(1e-12));
        double best =
                point.parties().stream()
                        .mapToDouble(FairShares.Part::gain)
                        .reduce(1, (a, b) -> a * b);
        var first = point.parties().get(0);
        var second = point.parties().get(1);
        for (int k = -50; k <= 50; k++) {
            double moved =
                    k
                            / 50.0
                            * Math.min(
                                    first.share() - first.least(), second.share() - second.least());
            double product =
                    best
                            / first.gain()
                            / second.gain()
                            * (first.gain() + moved * first.whole())
                            * (second.gain() - moved * second.whole());
            assertThat(product).isLessThanOrEqualTo(best * (1 + 1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("deals")
    void noPictureComesOutBeyondTheRangeAndItsEndsAreReached(int seed) {
        Agreement agreement = deal(seed);
        SplittableRandom random = new SplittableRandom(seed);

        for (Party party : agreement.parties()) {
            Span span = DealOutcome.of(agreement).span(party);
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < 200; k++) {
                Map<Spot, Double> drawn = new LinkedHashMap<>();
                double at =
                        Ledger.of(
                                        agreement,
                                        (spot, quantity) ->
                                                drawn.computeIfAbsent(
                                                        spot,
                                                        key ->
                                                                random.nextDouble()
                                                                                * (quantity.high()
                                                                                        - quantity
                                                                                                .low())
                                                                        + quantity.low()))
                                .value(party.key());
                least = Math.min(least, at);
                most = Math.max(most, at);
            }
            // More tax and profit is never worse, an investment of another's not either.
            double high =
                    Ledger.of(
                                    agreement,
                                    (spot, quantity) ->
                                            isOwnOutlay(agreement, spot, party)
                                                    ? quantity.low()
                                                    : quantity.high())
                            .value(party.key());
            assertThat(least).isGreaterThanOrEqualTo(span.low() - 1e-6);
            assertThat(most).isLessThanOrEqualTo(span.high() + 1e-6);
            assertThat(high).isLessThanOrEqualTo(span.high() + 1e-6);
            if (party.key().equals("k")) {
                assertThat(high).isEqualTo(span.high(), exact(agreement));
            }
        }
    }

    private static boolean isOwnOutlay(Agreement agreement, Spot spot, Party party) {
        return spot.what().equals(Spot.INVESTMENT) && agreement.getParty(spot.who()).equals(party);
    }
}
