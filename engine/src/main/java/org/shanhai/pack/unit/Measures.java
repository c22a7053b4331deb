package org.shanhai.pack.unit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The measures every pack may use, each with its canonical unit; a pack may add more.
///
/// Money stands in the currency of the pack, a year; shares are fractions of one (`1`).
public final class Measures {
    private static final String MONEY = "¤";

    private final Map<String, KnownMeasure> byKey = new LinkedHashMap<>();

    public Measures(String currency) {
        ROWS.lines()
                .map(row -> BadFigure.sure(row, () -> read(row.split(";", -1), currency)))
                .forEach(this::put);
    }

    private static KnownMeasure read(String[] of, String currency) throws BadFigure {
        String unit = of[3].replace(MONEY, currency);
        return KnownMeasure.of(of[0], of[1], of[2], unit, SIGNED.contains(of[0]));
    }

    /// Adds a measure, or gives a built-in one other names.
    public void put(KnownMeasure measure) {
        byKey.put(measure.measure().key(), measure);
    }

    public Optional<KnownMeasure> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    public List<String> keys() {
        return new ArrayList<>(byKey.keySet());
    }

    /// What may be less than nothing.
    private static final Set<String> SIGNED = Set.of("profit", "growth_value_added");

    /// Key, names and unit of each.
    private static final String ROWS =
            """
            value_added;Value added;增加值;¤
            output;Output;总产值;¤
            revenue;Revenue;营业收入;¤
            jobs;Jobs;从业人员;persons
            wages;Wages;劳动者报酬;¤
            tax;Tax;税收;¤
            fiscal_revenue;Fiscal revenue;财政收入;¤
            profit;Profit;利润;¤
            exports;Exports;出口;¤
            investment;Investment;投资;¤
            retail_sales;Retail sales;社会消费品零售总额;¤
            firms;Firms;企业数;firms
            population;Resident population;常住人口;persons
            population_census;Population at the census;普查人口;persons
            population_registered;Registered population;户籍人口;persons
            land_area;Land area;土地面积;km2
            income_per_person;Income per person;人均收入;¤/person
            value_added_share;Share of GDP;增加值占比;1
            output_share;Share of output;产值占比;1
            jobs_share;Share of jobs;从业占比;1
            presence;Presence;有此产业;
            absence;Absence;无此产业;
            growth_value_added;Growth of value added;增加值增速;1
            pm25;PM2.5;PM2.5浓度;μg/m3
            good_air_days;Days of good air;空气优良率;1
            surface_water_good_share;Good surface water;地表水优良率;1
            forest_cover;Forest cover;森林覆盖率;1
            forest_area;Forest area;森林面积;km2
            ecological_index;Ecological index;生态环境状况指数;index
            industrial_land;Industrial land;工业用地;km2
            energy_use;Energy use;能源消费;tce
            wastewater_industry;Industrial waste water;工业废水;m3
            cod_industry;Industrial COD;工业化学需氧量;t
            so2_industry;Industrial SO2;工业二氧化硫;t
            nox_industry;Industrial NOx;工业氮氧化物;t
            ammonia_nitrogen_industry;Industrial ammonia nitrogen;工业氨氮;t
            voc_industry;Industrial VOC;工业挥发性有机物;t
            rd_expenditure;Spending on R&D;研发经费;¤
            tax_per_land;Tax per area;亩均税收;¤/km2
            value_added_per_land;Value added per area;亩均增加值;¤/km2
            urbanisation;Urbanisation;城镇化率;1
            mountain_share;Mountain share of the area;山地占比;1
            redline_share;Share under the ecological red line;生态红线占比;1
            energy_per_value_added;Energy per value added;单位增加值能耗;tce/¤
            """;
}
