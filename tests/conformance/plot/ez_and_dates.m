% What ezplot makes of poles and outliers, and where dates stand
1;
function limits (code)
  eval (code);
  printf ("%.5g ", xlim (), ylim ());
  printf ("\n");
  close all
end
limits ('ezplot ("x^3", [-1 1])')
limits ('ezplot ("x^2", [-2 3])')
limits ('ezplot ("1/x", [-2 3])')
limits ('ezplot (@(x) exp (x))')
limits ('ezplot (@(x) exp (x), [0 6], 20)')
limits ('ezplot ("sin(x)", [0 10])')
limits ('ezplot ("x^10", [0 1])')
limits ('ezplot ("log(x)", [-1 4])')
limits ('ezplot ("sqrt(x)", [-4 4])')
limits ('ezplot ("tan(x)", [0 3])')
limits ('ezplot ("0*x+5", [0 1])')
limits ('ezplot ("x/x", [-1 1])')
limits ('ezplot ("x^2-y^2-1", [-1 3 -2 5])')
limits ('fplot (@(x) x.^3, [-1 1])')
function dates (days, varargin)
  plot (730000 + days * [0, 0.5, 1], 1:3);
  datetick ("x", varargin{:});
  printf ("%g: ", days);
  printf ("%.4f ", xlim () - 730000, get (gca, "xtick") - 730000);
  printf ("[%s]", get (gca, "xticklabel"){:});
  printf ("\n");
  close all
end
for days = [0.005, 0.02, 0.1, 0.3, 0.7, 1, 2, 3, 7, 8, 15, 20, 40, 80, 90, 100, 180, 200, 250, 300, 500, 900, 1000, 1500, 3000, 6000, 10000]
  dates (days);
end
dates (1, "HH:MM");
dates (1, "keeplimits");
dates (20, "keepticks");
dates (400, "mmm");
dates (4000, 10);
