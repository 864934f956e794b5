"""A planning document (PLU, PLUi, carte communale) held against the national standard before it is delivered."""
