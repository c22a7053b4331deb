package org.shanhai.pack.unit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shanhai.region.Measure;

/// The measures every pack may use, each with its canonical unit; a pack may add more.
///
/// Money stands in the currency of the pack, a year; shares are fractions of one (`1`).
public final class Measures {
    private static final String MONEY = "¤";

    private final Map<String, KnownMeasure> byKey = new LinkedHashMap<>();

    public Measures(String currency) {
        for (Row row : ROWS) {
            String unit = row.unit.replace(MONEY, currency);
            put(
                    BadFigure.sure(
                            row.key + " in " + unit,
                            () ->
                                    KnownMeasure.of(
                                            row.key, row.name, row.nameLocal, unit, row.signed)));
        }
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

    private record Row(String key, String name, String nameLocal, String unit, boolean signed) {}

    private static Row row(String key, String name, String nameLocal, String unit) {
        return new Row(key, name, nameLocal, unit, SIGNED.contains(key));
    }

    /// What may be less than nothing.
    private static final Set<String> SIGNED = Set.of("profit", "growth_value_added");

    private static final List<Row> ROWS =
            List.of(
                    row(Measure.VALUE_ADDED, "Value added", "增加值", MONEY),
                    row(Measure.OUTPUT, "Output", "总产值", MONEY),
                    row("revenue", "Revenue", "营业收入", MONEY),
                    row(Measure.JOBS, "Jobs", "从业人员", "persons"),
                    row(Measure.WAGES, "Wages", "劳动者报酬", MONEY),
                    row("tax", "Tax", "税收", MONEY),
                    row("fiscal_revenue", "Fiscal revenue", "财政收入", MONEY),
                    row("profit", "Profit", "利润", MONEY),
                    row("exports", "Exports", "出口", MONEY),
                    row("investment", "Investment", "投资", MONEY),
                    row("retail_sales", "Retail sales", "社会消费品零售总额", MONEY),
                    row("firms", "Firms", "企业数", "firms"),
                    row(Measure.POPULATION, "Resident population", "常住人口", "persons"),
                    row("population_census", "Population at the census", "普查人口", "persons"),
                    row("population_registered", "Registered population", "户籍人口", "persons"),
                    row("land_area", "Land area", "土地面积", "km2"),
                    row("income_per_person", "Income per person", "人均收入", MONEY + "/person"),
                    row("value_added_share", "Share of GDP", "增加值占比", "1"),
                    row("output_share", "Share of output", "产值占比", "1"),
                    row("jobs_share", "Share of jobs", "从业占比", "1"),
                    row(Measure.PRESENCE, "Presence", "有此产业", ""),
                    row(Measure.ABSENCE, "Absence", "无此产业", ""),
                    row("growth_value_added", "Growth of value added", "增加值增速", "1"),
                    row("pm25", "PM2.5", "PM2.5浓度", "μg/m3"),
                    row("good_air_days", "Days of good air", "空气优良率", "1"),
                    row("surface_water_good_share", "Good surface water", "地表水优良率", "1"),
                    row("forest_cover", "Forest cover", "森林覆盖率", "1"),
                    row("forest_area", "Forest area", "森林面积", "km2"),
                    row("ecological_index", "Ecological index", "生态环境状况指数", "index"),
                    row("industrial_land", "Industrial land", "工业用地", "km2"),
                    row("energy_use", "Energy use", "能源消费", "tce"),
                    row("wastewater_industry", "Industrial waste water", "工业废水", "m3"),
                    row("cod_industry", "Industrial COD", "工业化学需氧量", "t"),
                    row("so2_industry", "Industrial SO2", "工业二氧化硫", "t"),
                    row("nox_industry", "Industrial NOx", "工业氮氧化物", "t"),
                    row("ammonia_nitrogen_industry", "Industrial ammonia nitrogen", "工业氨氮", "t"),
                    row("voc_industry", "Industrial VOC", "工业挥发性有机物", "t"),
                    row("rd_expenditure", "Spending on R&D", "研发经费", MONEY),
                    row("tax_per_land", "Tax per area", "亩均税收", MONEY + "/km2"),
                    row("value_added_per_land", "Value added per area", "亩均增加值", MONEY + "/km2"),
                    row("urbanisation", "Urbanisation", "城镇化率", "1"),
                    row("mountain_share", "Mountain share of the area", "山地占比", "1"),
                    row("redline_share", "Share under the ecological red line", "生态红线占比", "1"),
                    row(
                            "energy_per_value_added",
                            "Energy per value added",
                            "单位增加值能耗",
                            "tce/" + MONEY));
}
