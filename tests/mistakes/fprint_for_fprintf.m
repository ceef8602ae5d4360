fprint ("hi")
