x = fminunc (@(t) t .^ 2, [1; 2])
