% size and cell functions
clear
try
  size(1,2,3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size(ones(2,3),[1 2])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size(ones(2,3,4),[3 1])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size(ones(2,3),0)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size(ones(2,3),-1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size(ones(2,3),1.5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size(ones(2,3),'a')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size(ones(2,3),[])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size(ones(2,3),3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size(ones(2,3,4),1,3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [a,b]=size(ones(2,3,4))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [a,b,c,d]=size(ones(2,3,4))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [a,b]=size(ones(2,3,4),[1 3])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [a]=size(ones(2,3))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [a,b]=size(ones(2,3),1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size('abc')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size({1,2})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size(struct('a',{1,2}))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size(@sin)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size(containers.Map())
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  numel(1:5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  numel(ones(2,3),1,':')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  numel(ones(2,3),':',[1 2])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  numel(ones(2,3),[1 2 3])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  numel(containers.Map())
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  length(containers.Map())
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  ndims(ones(2,3,4))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  ndims(5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  rows(ones(2,3))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  columns(ones(2,3))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  isempty(containers.Map())
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  isempty([])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  isempty('')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  isempty({})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  isempty(struct())
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  isempty(struct('a',{}))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  a=[]; isnull(a)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  length(ones(2,5,3))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  length([])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size_equal([1 2],[3 4],[5 6])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size_equal([1 2],[3;4])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size_equal()
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  size_equal(1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  sub2ind([3 4],2,3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  sub2ind([3 4],[1 2],[3 4])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  sub2ind([3 4],4,3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  sub2ind([3 4],2,5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  sub2ind([3 4],0,3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  sub2ind([3 4],1.5,3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  sub2ind([3 4],[1 2],[3 4 1])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  sub2ind([3 4 2],2,5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  sub2ind([3 4],2,3,1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  sub2ind([3 4],2,3,2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  sub2ind([3 4],5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  sub2ind([3 4],15)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  sub2ind([3 -4],1,1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  sub2ind([3.5 4],1,1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  sub2ind('a',1,1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  sub2ind([3 4],'a',1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  sub2ind([3 4],{1},1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  sub2ind([3],1,1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  sub2ind([3 4],[],[])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  sub2ind([3 4],[1;2],[3;4])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  ind2sub([3 4],5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [r,c]=ind2sub([3 4],5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [r,c]=ind2sub([3 4],[5 12])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [r,c]=ind2sub([3 4],13)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [r,c]=ind2sub([3 4],0)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [r,c]=ind2sub([3 4],1.5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [r,c,p]=ind2sub([3 4],5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [r,c]=ind2sub([3 4 2],20)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [r,c,p]=ind2sub([3 4 2],20)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  ind2sub([3 4],[5;6])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  ind2sub([3 4],13)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  ind2sub([3 4],'a')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  ind2sub([3 -4],1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  isvector([1 2])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  isvector(5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  isvector([])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  isvector(ones(1,1,3))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  isvector('abc')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  isvector({1,2})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  isscalar(5), isscalar([]), isscalar('a'), isscalar({1})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  isrow([1 2]), isrow(5), isrow(ones(1,2,2)), isrow(zeros(1,0))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  iscolumn([1;2]), iscolumn(5), iscolumn(zeros(0,1))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  issquare(ones(2)), issquare([]), issquare(ones(2,2,2)), issquare(5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  ismatrix([]), ismatrix(ones(2,2,2)), ismatrix('a'), ismatrix({}), ismatrix(@sin)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  isindex(1), isindex(0), isindex(1.5), isindex([1 2],2), isindex([1 3],2), isindex(true), isindex('a'), isindex({}), isindex(':')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  colon(1,3), colon(1,2,5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  validatestring('a',{'apple'})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  nnz([1 0 2])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  triu(magic(3))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  repelem([1 2 3],2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  repelem([1 2;3 4],2,3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  repelem([1 2 3],[1 2 3])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  blkdiag([1 2],3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell(2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell(2,3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell([2 3])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell()
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell(0)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell(1.5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell('a')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell({1})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell(-1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell(2,-1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell(NaN)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell(int8(2))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell(1e10,1e10)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell([1 2 3]')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell([1 2;3 4])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell2mat({1,2;3,4})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell2mat({[1 2],[3];[4 5],[6]})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell2mat({})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell2mat(5)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell2mat({1,'a'})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell2mat({'ab','cd'})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell2mat({1,{2}})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell2mat({{1},{2}})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell2mat({[1 2],[3;4]})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell2mat({true,false})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell2mat({true,1})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell2mat({int8(1),2})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell2mat({struct('a',1),struct('a',2)})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell2mat({@sin})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell2mat({[1 2;3 4],[5;6];[7 8],9})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cell2mat({[]})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  num2cell([1 2;3 4])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  num2cell('ab')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  num2cell({1,2})
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  num2cell(true)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  num2cell([1 2;3 4],1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  num2cell([1 2;3 4],2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  num2cell([1 2;3 4],[1 2])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  num2cell([])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  num2cell(struct('a',{1,2}))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  num2cell([1 2;3 4],3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  num2cell([1 2;3 4],0)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  num2cell(@sin)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  num2cell(int8([1 2]))
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  num2cell(1:3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  mat2cell(magic(4),[2 2],[3 1])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  mat2cell(magic(4),[2 2])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  mat2cell(magic(4),[2 1],[3 1])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  mat2cell(1:4,1,[2 2])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  mat2cell('abcd',1,[2 2])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  mat2cell(magic(4),4)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  mat2cell(magic(4),[2 2],[3 2])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  mat2cell({1,2,3},1,[1 2])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  mat2cell(magic(4),[2 -2 4],4)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  iscellstr({'a','b'}), iscellstr({}), iscellstr({1}), iscellstr('a')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellslices(1:5,[1 3],[2 5])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellslices([1 2;3 4;5 6],[1 2],[2 3],1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellslices(1:5,[1 3],[2])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  cellslices(1:5,[3],[2])
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  deal(1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [a,b]=deal(1)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  [a,b]=deal(1,2,3)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  deal(1,2)
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  celldisp({1,{2,3}},'b')
catch err
  disp(strtok(err.message, "\n"));
end
clear
try
  celldisp(5)
catch err
  disp(strtok(err.message, "\n"));
end
