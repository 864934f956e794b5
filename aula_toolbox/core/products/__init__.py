"""The official products: what a file is, which year and territory it tells of, which parameters it feeds.

- `holding.Holding`: what was found in a file or an archive without reading it all (filled by `gis.products.holdings`);
- `table`: the rows of `resources/reference/produits.csv`, and of a user's own `produits_locaux.csv`;
- `recognition.recognise(holding)`: the product, the roles, how sure and why, edition, vintage, territory;
- `items.items(paths)`: the files of a folder as a person counts them: volumes, companions and copies together;
- `editions.choose(...)`: several deliveries of one product: united, the latest, two dates, or a tie that is told.

The algorithms of friches, and whatever looks into a folder, ask here: one table for all subjects.
"""
