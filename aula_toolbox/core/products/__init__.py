"""The official products: what a file is, which year and territory it tells of, which parameters it feeds.

What a folder holds, from the files to the inputs of the algorithms:

1. `gis.products.holdings.holdings(folder)` lists layers, tables, rasters and archives as `holding.Holding`, without
   reading them: fields, first values, count, CRS, extent, or why one cannot be read (`a_extraire`, `illisible`);
   `items.items(paths)` groups volumes and companions, `items.extracted` tells the archives that lie unpacked beside;
2. `recognition.recognise(holding, folder)` says which row of the table it is, how sure and why, edition, vintage and
   territory; `gis.products.layers.identified(source)` does it for a layer of a dialog;
3. `Recognition.roles` are the parameters that it feeds (`algorithm:PARAMETER`); `feeds` leaves out those it only helps
   out with; `likely` is what a name without its fields probably feeds, to be used only when that is said;
4. `editions.choose(recognitions)` unites departments, keeps the latest edition or two dates, and tells ties;
5. `told.lines` and `told.advice` write it in a report; `told.doubts` says that an input is in the wrong place.

`table` describes the columns of `resources/reference/produits.csv` and of a user's own `produits_locaux.csv`, which is
looked for in the folder of the run, else in the one of her QGIS profile (`core.own`).
"""
