% polynomials, filters, convolution
try, filter(1,[0 1],[1 2]), catch err, disp(strtok(err.message, "\n.")), end
filter([],1,[1 2])
try, filter({1},1,[1 2]), catch err, disp(strtok(err.message, "\n.")), end
try, filter(1,1,{1}), catch err, disp(strtok(err.message, "\n.")), end
filter(1,1,[])
filter(1,[1 -0.5],[1 1;1 1])
filter(1,[1 -0.5],[1 1;1 1],[],2)
[y,z]=filter(1,[1 -1],[1 2 3])
[y,z]=filter([1 1],[1 -1],[1 2 3]',[1])
[y,z]=filter([1 2 3],1,[1 2 3])
try, filter(1,[1 -1],[1 2],[1 2]), catch err, disp(strtok(err.message, "\n.")), end
filter([1 2;3 4],1,[1 2])
filter(2,4,[1 2])
class(filter(1,1,single([1 2])))
filter(1,1,int8([1 2]))
filter(1,[1 1i],[1 2 3])
try, filter(1,1,'a'), catch err, disp(strtok(err.message, "\n.")), end
try, filter(1), catch err, disp(strtok(err.message, "\n.")), end
filter(1,1,5)
filter(1,[1 -0.5],5,2)
filter([1 1],2,zeros(0,3))
conv([1 2],[1 3])
conv([1;2],[1;1])
conv([1 2 3],[1;1])
conv([1;2;3],[1 1])
try, conv([1 2;3 4],[1 2]), catch err, disp(strtok(err.message, "\n.")), end
try, conv([],[1 2]), catch err, disp(strtok(err.message, "\n.")), end
conv(5,[1 2])
conv([1 2 3],2)
try, conv({1},2), catch err, disp(strtok(err.message, "\n.")), end
try, conv('a',2), catch err, disp(strtok(err.message, "\n.")), end
conv([1 2 3],[1 1],'same')
conv([1 2 3],[1 1],'valid')
conv([1 1],[1 2 3],'valid')
try, conv([1 2 3],[1 1],'foo'), catch err, disp(strtok(err.message, "\n.")), end
conv([1 2],[1 1i])
class(conv(single([1 2]),[1 2]))
conv(int8([1 2]),[1 2])
conv2([1 2;3 4],[1 1])
try, conv2([1 2;3 4],[1 1],'odd'), catch err, disp(strtok(err.message, "\n.")), end
try, conv2([1 2;3 4;5 6],[1 2],[1 1]), catch err, disp(strtok(err.message, "\n.")), end
conv2([1 2],[3;4],[1 0;0 1],'same')
try, conv2({1},1), catch err, disp(strtok(err.message, "\n.")), end
try, conv2(1), catch err, disp(strtok(err.message, "\n.")), end
conv2([1 2;3 4],[],'full')
try, conv2(ones(2,2,2),1), catch err, disp(strtok(err.message, "\n.")), end
conv2([1 2;3 4],ones(3),'valid')
conv2(single([1 2]),[1 2])
class(conv2(single([1 2]),[1 2]))
conv2([1 2],[1 1i])
filter2(ones(2)/4,[1 2 3;4 5 6;7 8 9])
filter2([1 2],[1 2 3],'full')
deconv([1 5 6],[1 2])
[q,r]=deconv([1 0 0 5],[1 1])
[q,r]=deconv([1 2],[1 2 3])
[q,r]=deconv([1;2;3],[1;1])
try, deconv([1 2;3 4],1), catch err, disp(strtok(err.message, "\n.")), end
try, deconv([0 1 2],[0 1]), catch err, disp(strtok(err.message, "\n.")), end
convn(ones(2,2,2),ones(2,2,2))
convn([1 2],[3 4])
polyval([1 2 3],2)
polyval([],3)
polyval([1 2 3],[])
try, polyval({1},2), catch err, disp(strtok(err.message, "\n.")), end
try, polyval([1 2 3],'a'), catch err, disp(strtok(err.message, "\n.")), end
try, polyval([1 2;3 4],2), catch err, disp(strtok(err.message, "\n.")), end
try, polyval([1 2 3],{1}), catch err, disp(strtok(err.message, "\n.")), end
polyval(5,[1 2])
polyval([1 2],2,[],[1 2])
polyval([1 2 3],1i)
polyval(single([1 2]),2)
polyvalm([1 0 1],[1 2;3 4])
polyder([1 -6 11 -6])
polyder(5)
polyder([1 2],[1 3])
[q,d]=polyder([1 2],[1 3])
try, polyder([]), catch err, disp(strtok(err.message, "\n.")), end
polyder({1})
polyder([0 0 1 2])
polyint([3 2 1])
polyint([6 2],7)
polyint([])
try, polyint({1}), catch err, disp(strtok(err.message, "\n.")), end
polyint(5)
[p,s]=polyfit([1 2 3 4],[2 4 6 9],1)
[p,s,mu]=polyfit([1 2 3 4],[2 4 6 9],1);mu
try, polyfit([1 2],[1 2 3],1), catch err, disp(strtok(err.message, "\n.")), end
try, polyfit([1 2 3],[1 2 3],1.5), catch err, disp(strtok(err.message, "\n.")), end
polyfit([1 2 3],[1 2 3],[true false true])
roots([1 -3 2])
roots([0 0 2 -4])
try, roots([1 NaN]), catch err, disp(strtok(err.message, "\n.")), end
try, roots([1 2;3 4]), catch err, disp(strtok(err.message, "\n.")), end
roots([])
roots(5)
roots([1 0 0])
roots([0 0])
roots('a')
try, roots({1}), catch err, disp(strtok(err.message, "\n.")), end
poly([1 2 3])
poly([2 1;1 2])
poly([])
try, poly([1 2;3 4;5 6]), catch err, disp(strtok(err.message, "\n.")), end
poly(5)
polyreduce([0 0 1 2])
polyreduce([0 0])
try, polyreduce([]), catch err, disp(strtok(err.message, "\n.")), end
try, polyreduce({1}), catch err, disp(strtok(err.message, "\n.")), end
polyout([1 2 3])
polyout([1 -2 3],'x')
polygcd([1 -3 2],[1 -1])
polyaffine([1 2 3],[1 2])
residue([5 3],[1 3 2])
[r,p,k,e]=residue([1 0 1],[1 -2 1])
mkpp([0 1 2],[1 0;2 1])
ppval(mkpp([0 1 2],[1 0;2 1]),[0.5 1.5 -1 3])
[x,c,l,k,d]=unmkpp(mkpp([0 1 2],[1 0;2 1]))
ppder(mkpp([0 1 2],[1 0 2;2 1 3])).coefs
ppint(mkpp([0 1 2],[1 0;2 1])).coefs
ppjumps(mkpp([0 1 2],[1 0;2 1]))
compan([1 2 3])
compan(5)
compan({1})
mpoles([2 3 1 1 2])
unwrap([0 3 6.5])
spline([0 1 2 3],[0 1 8 27],1.5)
spline([0 1 2 3],[0 1 8 27])
pchip([0 1 2 3],[0 1 8 27],1.5)
