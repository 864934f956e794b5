"""The least-cost set of compensation sites: the problem, its programme, what bounds it, the search and the answer."""
