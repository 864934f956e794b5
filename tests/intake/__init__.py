"""What people really give: tiny made-up files, one a row of the products and a trap, made when tests run."""
