package org.shanhai.leap.worth;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shanhai.region.ActivityCells;
import org.shanhai.region.Company;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.SectorAccount;
import org.shanhai.region.TaxShare;
import org.shanhai.region.ValueAdded;
import org.shanhai.supply.InputOutput;

/// What a job of each industry brings, in any place of a region.
public final class TradeWorth {
    /// A company of fewer persons is a shell or a holding. Assumed.
    public static final int FEWEST_STAFF = 10;

    /// The part of profit that is taken by law.
    static final double ON_PROFIT = 0.25;

    /// Between so many standard deviations below and above lie four of five.
    private static final double FOUR_OF_FIVE = 1.2816;

    private static final String MINIMUM_WAGE = "minimum_wage";

    private final Region region;
    private final @Nullable SectorAccount[] accounts;
    private final double ordinaryTax;
    private final List<Optional<JobWorth>> worth;
    /// The lowest that may be paid in a month, by place; and where the companies are.
    private final Map<String, Double> wages;

    private final double usualWage;

    private TradeWorth(Region region, InputOutput nation) {
        this.region = region;
        int n = region.industries().count();
        accounts = new SectorAccount[n];
        int[] sector = new int[n];
        Arrays.fill(sector, -1);
        List<SectorAccount> all = region.all(SectorAccount.class);
        for (int s = 0; s < all.size(); s++) {
            for (String code : all.get(s).industries()) {
                sector[region.industries().number(code)] = s;
                accounts[region.industries().number(code)] = all.get(s);
            }
        }
        ordinaryTax =
                median(
                        all.stream()
                                .filter(each -> !each.excise())
                                .mapToDouble(each -> each.taxes() / each.valueAdded()));
        wages =
                region.facts().stream()
                        .filter(fact -> fact.measures(MINIMUM_WAGE) && fact.quantity().isPresent())
                        .collect(
                                Collectors.toMap(
                                        fact -> fact.place().key(),
                                        fact -> fact.quantity().orElseThrow().stated(),
                                        Math::max));
        List<Company> telling = region.all(Company.class).stream().filter(this::tells).toList();
        int[] trades = telling.stream().mapToInt(this::trade).toArray();
        HeadMeans heads =
                HeadMeans.of(telling.stream().mapToDouble(this::logHead).toArray(), trades, sector);
        usualWage =
                telling.stream()
                        .filter(each -> wages.containsKey(each.place()))
                        .mapToDouble(each -> wages.getOrDefault(each.place(), 0.0))
                        .average()
                        .orElse(0);
        double[] apart =
                Arrays.stream(trades)
                        .mapToDouble(i -> Math.log(aJob(nation, i)) - heads.means()[i])
                        .filter(Double::isFinite)
                        .toArray();
        double level = Arrays.stream(apart).average().orElse(0);
        double doubt = Arrays.stream(apart).map(a -> (a - level) * (a - level)).average().orElse(0);
        worth = IntStream.range(0, n).mapToObj(i -> find(nation, i, heads, level, doubt)).toList();
    }

    public static TradeWorth of(Region region, InputOutput nation) {
        return new TradeWorth(region, nation);
    }

    /// What a job brings in a place; empty where the nation's table has no jobs of the industry.
    public Optional<JobWorth> find(Place place, Industry industry) {
        double pay = usualWage > 0 ? wages.getOrDefault(place.key(), usualWage) / usualWage : 1;
        return worth.get(region.industries().number(industry)).map(each -> each.atPay(pay));
    }

    /// The part of value added that is local tax, in any place; NaN where not known.
    public double localTax(Industry industry) {
        return worth.get(region.industries().number(industry))
                .flatMap(each -> each.localTax().map(tax -> tax / each.valueAdded()))
                .orElse(Double.NaN);
    }

    /// What the mean job of a place brings, told in the same way.
    ///
    /// @param counts whether an industry is among them
    public OptionalDouble mean(ActivityCells activity, Place place, Predicate<Industry> counts) {
        int unit = region.places().getUnitNumber(place);
        double sum = 0;
        double jobs = 0;
        for (Industry industry : region.industries().all()) {
            Optional<JobWorth> each = find(place, industry);
            double persons = activity.jobs(unit, region.industries().number(industry));
            if (each.isPresent() && persons > 0 && counts.test(industry)) {
                sum += persons * each.get().valueAdded();
                jobs += persons;
            }
        }
        return jobs > 0 ? OptionalDouble.of(sum / jobs) : OptionalDouble.empty();
    }

    /// Value added a head of a company by its revenue and profit, as its trade is told by; empty
    /// where it tells nothing.
    public OptionalDouble findHead(Company company) {
        return tells(company)
                ? OptionalDouble.of(Math.exp(logHead(company)))
                : OptionalDouble.empty();
    }

    private int trade(Company company) {
        return company.industry().map(region.industries()::number).orElse(-1);
    }

    private boolean tells(Company company) {
        return trade(company) >= 0
                && accounts[trade(company)] != null
                && company.staff().orElse(0) >= FEWEST_STAFF
                && company.revenue().orElse(0) > 0;
    }

    private double logHead(Company company) {
        SectorAccount account = account(trade(company));
        double perOutput = company.revenue().orElse(0) / account.output();
        double profit =
                company.profit().isPresent()
                        ? Math.max(company.profit().getAsDouble(), 0) / (1 - ON_PROFIT)
                        : perOutput * account.surplus();
        double untaxed = perOutput * (account.wages() + account.depreciation()) + profit;
        return Math.log(untaxed / (1 - tax(account)) / company.staff().orElse(1));
    }

    private SectorAccount account(int industry) {
        return Objects.requireNonNull(accounts[industry], "no account of the industry");
    }

    /// Taxes on production without excise, as a part of value added.
    private double tax(SectorAccount account) {
        return account.excise() ? ordinaryTax : account.taxes() / account.valueAdded();
    }

    private Optional<JobWorth> find(
            InputOutput nation, int i, HeadMeans heads, double level, double doubt) {
        double inNation = aJob(nation, i);
        if (!(inNation > 0 && Double.isFinite(inNation))) {
            return Optional.empty();
        }
        double all = nation.valueAdded()[i];
        double pay = nation.valueAdded(ValueAdded.WAGES)[i] / all;
        if (accounts[i] == null) {
            double tax = Math.clamp(nation.valueAdded(ValueAdded.TAXES)[i] / all, 0, 1);
            double surplus = Math.max(nation.valueAdded(ValueAdded.SURPLUS)[i] / all, 0);
            return Optional.of(worth(inNation, doubt, pay, tax, surplus, JobWorth.Told.NATION, 0));
        }
        SectorAccount account = account(i);
        double tax = tax(account);
        double share = (1 - tax) / (account.valueAdded() - account.taxes());
        int companies = heads.counts()[i];
        double added =
                heads.isEmpty()
                        ? inNation * pay / (account.wages() * share)
                        : Math.exp(heads.means()[i] + level);
        return Optional.of(
                worth(
                        added,
                        heads.variance() / (companies + HeadMeans.K) + doubt / 2,
                        account.wages() * share,
                        tax,
                        account.surplus() * share,
                        companies > 0 ? JobWorth.Told.TRADE : JobWorth.Told.SECTOR,
                        companies));
    }

    /// @param variance of the logarithm
    /// @param pay and the next two as parts of value added
    private JobWorth worth(
            double added,
            double variance,
            double pay,
            double tax,
            double surplus,
            JobWorth.Told told,
            int companies) {
        double times = Math.exp(FOUR_OF_FIVE * Math.sqrt(variance));
        return new JobWorth(
                added,
                added / times,
                added * times,
                added * pay,
                local("vat")
                        .flatMap(
                                ofTax ->
                                        local("corporate_income")
                                                .map(
                                                        ofProfit ->
                                                                added
                                                                        * (tax * ofTax
                                                                                + surplus
                                                                                        * ON_PROFIT
                                                                                        * ofProfit))),
                told,
                companies);
    }

    private Optional<Double> local(String tax) {
        return region.all(TaxShare.class).stream()
                .filter(each -> each.key().equals(tax))
                .map(TaxShare::local)
                .findFirst();
    }

    private static double aJob(InputOutput nation, int i) {
        return nation.valueAdded()[i] / nation.jobs()[i];
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }
}
