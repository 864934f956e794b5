"""Roof rainwater harvesting: from rain files and buildings to tanks, coverage and runoff avoided.

The rooms, in the order a run crosses them:

- `schema`      fields of every result; `tables.load_tables(folder)` -> RainTables, all coefficients
- `readers`     `read_rain_files(paths, transform, constants, notes, ...)` -> one RainRows a file
                (formats: `meteofrance`, `sim2`, `genericcsv`; common parts: `rainfile`)
- `stations`    `assemble(files, transform, notes, constants, places)` -> Stations; `within(stations, extent, km)`
- `series`      `prepare_series(stations, constants, notes, years, fill_km, max_gap_pct)` -> RainSeries;
                `usable_series` (E_SHORT), `series_table`, `write_series`, `year_window` (E_YEARS)
- `buildings`   `read_buildings(raw, tables, notes, fids)` -> canonical columns; `choose_fields`
- `roofs`       `qualify_roofs(buildings, area_m2, perimeter_m, RoofOptions, tables, notes, ...)`;
                rules of law as a table: `legal`
- `demand`      `estimate_demand(buildings, toit_m2, activite, DemandOptions, tables, notes, ...)`
- `assign`      `nearest_series(series, x_m, y_m, constants, notes)` (E_COORD)
- `tank`        `tank_value` (E_TANK), `size_tanks`
- `stock`       `simulate_stock(Stock, days, SimulationOptions, progress)`: blocks, groups, result fields
- `simulate`    the four rules, exact; `indicators`: volumes to fields; `days`: rain and calendars;
                `daily`: `daily_trace` of one tank
- `potential`   `equip_and_simulate(roofs, series, x_m, y_m, PotentialOptions, tables, notes, progress)`:
                assignment, tanks and simulation in one call; `count_estimates`
- `lookup`      `YieldOf(stock, days, rule)`: yields for any tank by grid, a floor; `target_tanks`
- `sizing`      `size_roofs`, `curves` (rainsizing)
- `zones`       `zone_sums`, `totals_of`, `criterion_values`, `rank_zones`, `default_criteria`, `criteria_given`
- `zoning`      `load_rules`, `load_montana`, `kept_shares`, `storm_need`, `apply_rule`; `zoning_totals` (rainzoning)
- `costs`, `budget` `load_costs`, `balance`, `best_set` (rainbudget)
- `scenarios`   `read_scenarios`, `load_climates`, `policy_of`, `compare` (rainscenarios)

`transform(x, y, epsg, wanted_epsg) -> (x, y)` is given by gis; everything else is tables and arrays.
"""
