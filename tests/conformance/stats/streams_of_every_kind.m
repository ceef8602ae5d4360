% each generator has a stream of its own, the same after the same seed
function show(name, x)
  printf("%-10s", name);
  printf(" %.15g", x);
  printf("\n");
end
for s = {1, 42, [1 2 3], 2^40, -3, 2.5}
  seed = s{1};
  rand("twister", seed); randn("twister", seed); rande("state", seed); randg("state", seed); randp("twister", seed);
  show("rand", rand(1, 4));
  show("randn", randn(1, 4));
  show("rande", rande(1, 4));
  show("randg", randg(2.5, 1, 3));
  show("randg", randg(0.5, 1, 3));
  show("randp", randp(4, 1, 8));
  show("randi", randi([-3 12], 1, 8));
  show("randperm", randperm(9));
  show("randperm", randperm(1000, 4));
  show("single", double([rand(1, 2, "single"), randn(1, 2, "single"), rande(1, 2, "single")]));
end
rand("twister", 3);
s = rand("state");
a = rand(1, 700);
rand("state", s);
isequal(a, rand(1, 700))
class(s), size(s)
randn("state", 11);
x = randn(200, 50);
printf("%.10f %.10f %.10f\n", mean(x(:)), std(x(:)), max(abs(x(:))));
rande("state", 11);
x = rande(200, 50);
printf("%.10f %.10f %.10f\n", mean(x(:)), min(x(:)), max(x(:)));
for L = [0.5 4 10 12 13 50 1000 1e6 2e8]
  randp("state", 3);
  x = randp(L, 1, 400);
  printf("%g %.12g %.12g\n", L, sum(x), x(400));
end
randp("state", 3);
x = randp([0.5 5 20; 100 12 1e5])
rand("seed", 5);
printf("%.9f ", rand(1, 4)), printf("%d ", randi(9, 1, 6)), printf("\n");
rande("seed", 5);
printf("%.9f ", rande(1, 6)), printf("\n");
