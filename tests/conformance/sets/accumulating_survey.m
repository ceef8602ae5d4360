% accumarray, histc, bsxfun, merge
try, accumarray([1.5;2],1), catch err, disp(strtok(err.message, "\n.")), end
try, accumarray([0;2],1), catch err, disp(strtok(err.message, "\n.")), end
try, accumarray([1;2],[1 2 3]'), catch err, disp(strtok(err.message, "\n.")), end
accumarray([1 2;2 1],[5;6])
accumarray([1 2 2],1)
accumarray([1;2;2],[1;2;3],[3 1],@max)
accumarray([1;2;2],[1;2;3],[1 3])
try, accumarray([1;2;4],1,[2 1]), catch err, disp(strtok(err.message, "\n.")), end
accumarray([1;2;2],[1;2;3],[],@(x){x})
accumarray([1;3],[5;6],[],@max)
accumarray([1;3],[5;6],[],@min,-1)
accumarray([1;3],[5;6],[],@mean,NaN)
accumarray({[1 2 2],[1 1 2]},[1 2 3])
accumarray([1;2],int8([3;4]))
class(accumarray([1;2],int8([3;4])))
class(accumarray([1;2],single([3;4])))
class(accumarray([1;2],[true;true]))
accumarray([],[])
accumarray(zeros(0,1),zeros(0,1),[3 1])
accumarray([1;2;1],[1;2;3],[],@(x) sum(x))
accumarray([2;1;2],[1;2;3],[],@(x) x(1))
accumarray([1 1;2 2;1 1],[1;2;3],[],@prod)
accumarray([1;1;3],[1;2;3],[4 1],@(x) numel(x))
accumarray([1;2],1,[2 2])
try, accumarray([1;2],1,[3]), catch err, disp(strtok(err.message, "\n.")), end
accumarray(int8([1;2;2]),1)
accumarray([1;2],[1+i;2])
try, accumarray(true,1), catch err, disp(strtok(err.message, "\n.")), end
try, accumarray([1;2;2],[4;5;6],[],@plus), catch err, disp(strtok(err.message, "\n.")), end
accumarray([1 2;1 2],1)
accumarray((1:3)',[1 2 3]')
try, accumarray([-1;1],1), catch err, disp(strtok(err.message, "\n.")), end
try, accumarray([1;2],'a'), catch err, disp(strtok(err.message, "\n.")), end
try, accumarray([1;2;2],[1;2;3],[],"max"), catch err, disp(strtok(err.message, "\n.")), end
accumdim([1;2;1],[10 20;30 40;50 60])
histc([1 2 2 3 5],1:5)
histc([1 2 2 3 5]',1:5)
histc([],1:3)
histc([1 2;2 3],1:3)
histc([1 2;2 3],1:3,2)
[n,i]=histc([0 1 5 6],[1 3 5])
histc(1,[])
histc('a',1)
try, histc({1},1), catch err, disp(strtok(err.message, "\n.")), end
histc([1 NaN],1:2)
histc(1:3,[3 2 1])
try, histc(), catch err, disp(strtok(err.message, "\n.")), end
bsxfun(@plus,[1 2 3],[1;2])
bsxfun(@(a,b) a*2+b,[1 2 3],[1;2])
bsxfun('plus',1,2)
try, bsxfun(@plus,[1 2 3],[1 2]), catch err, disp(strtok(err.message, "\n.")), end
try, bsxfun(@plus,{1},2), catch err, disp(strtok(err.message, "\n.")), end
try, bsxfun(1,2,3), catch err, disp(strtok(err.message, "\n.")), end
try, bsxfun(@plus,1), catch err, disp(strtok(err.message, "\n.")), end
bsxfun(@minus,int8([1 2]),1)
bsxfun(@max,[1 5],[3;4])
bsxfun(@eq,[1 2],[1;2])
try, bsxfun(@foo,1,2), catch err, disp(strtok(err.message, "\n.")), end
bsxfun(@(x,y) x+y, ones(2,1), ones(1,2))
bsxfun(@rdivide,ones(2,2,2),[1 2])
cumtrapz([1 2 3])
ifelse(true,1,2)
merge(true,1,2)
merge([true false],[1 2],[3 4])
merge(1,2,3)
merge([true false],1,[3 4])
merge(true,'a',2)
try, trapz([1 2],[1 2 3]), catch err, disp(strtok(err.message, "\n.")), end
dot([1 2],[3 4])
