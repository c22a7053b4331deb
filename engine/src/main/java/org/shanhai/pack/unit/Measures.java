package org.shanhai.pack.unit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The measures every pack may use, each with its canonical unit; a pack may add more.
///
/// Money (`¤`) stands in the currency of the pack, a year; shares are fractions of one (`1`).
public final class Measures {
    /// What may be less than nothing.
    private static final Set<String> SIGNED = Set.of("profit", "growth_value_added");

    private final Map<String, KnownMeasure> byKey = new LinkedHashMap<>();
    private final String currency;

    public Measures(String currency) {
        this.currency = currency;
        add("value_added", "Value added", "增加值", "¤");
        add("output", "Output", "总产值", "¤");
        add("revenue", "Revenue", "营业收入", "¤");
        add("jobs", "Jobs", "从业人员", "persons");
        add("wages", "Wages", "劳动者报酬", "¤");
        add("tax", "Tax", "税收", "¤");
        add("fiscal_revenue", "Fiscal revenue", "财政收入", "¤");
        add("profit", "Profit", "利润", "¤");
        add("exports", "Exports", "出口", "¤");
        add("investment", "Investment", "投资", "¤");
        add("retail_sales", "Retail sales", "社会消费品零售总额", "¤");
        add("firms", "Firms", "企业数", "firms");
        add("population", "Resident population", "常住人口", "persons");
        add("population_census", "Population at the census", "普查人口", "persons");
        add("population_registered", "Registered population", "户籍人口", "persons");
        add("land_area", "Land area", "土地面积", "km2");
        add("income_per_person", "Income per person", "人均收入", "¤/person");
        add("value_added_share", "Share of GDP", "增加值占比", "1");
        add("output_share", "Share of output", "产值占比", "1");
        add("jobs_share", "Share of jobs", "从业占比", "1");
        add("presence", "Presence", "有此产业", "");
        add("absence", "Absence", "无此产业", "");
        add("growth_value_added", "Growth of value added", "增加值增速", "1");
        add("pm25", "PM2.5", "PM2.5浓度", "μg/m3");
        add("good_air_days", "Days of good air", "空气优良率", "1");
        add("surface_water_good_share", "Good surface water", "地表水优良率", "1");
        add("forest_cover", "Forest cover", "森林覆盖率", "1");
        add("forest_area", "Forest area", "森林面积", "km2");
        add("ecological_index", "Ecological index", "生态环境状况指数", "index");
        add("industrial_land", "Industrial land", "工业用地", "km2");
        add("energy_use", "Energy use", "能源消费", "tce");
        add("wastewater_industry", "Industrial waste water", "工业废水", "m3");
        add("cod_industry", "Industrial COD", "工业化学需氧量", "t");
        add("so2_industry", "Industrial SO2", "工业二氧化硫", "t");
        add("nox_industry", "Industrial NOx", "工业氮氧化物", "t");
        add("ammonia_nitrogen_industry", "Industrial ammonia nitrogen", "工业氨氮", "t");
        add("voc_industry", "Industrial VOC", "工业挥发性有机物", "t");
        add("rd_expenditure", "Spending on R&D", "研发经费", "¤");
        add("tax_per_land", "Tax per area", "亩均税收", "¤/km2");
        add("value_added_per_land", "Value added per area", "亩均增加值", "¤/km2");
        add("urbanisation", "Urbanisation", "城镇化率", "1");
        add("mountain_share", "Mountain share of the area", "山地占比", "1");
        add("redline_share", "Share under the ecological red line", "生态红线占比", "1");
        add("energy_per_value_added", "Energy per value added", "单位增加值能耗", "tce/¤");
    }

    private void add(String key, String name, String nameLocal, String unit) {
        String held = unit.replace("¤", currency);
        boolean signed = SIGNED.contains(key);
        put(BadFigure.sure(key, () -> KnownMeasure.of(key, name, nameLocal, held, signed)));
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
}
