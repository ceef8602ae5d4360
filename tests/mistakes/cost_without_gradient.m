x = fminunc (@(t) sum (t .^ 2), [1; 2], optimset ("GradObj", "on"))
