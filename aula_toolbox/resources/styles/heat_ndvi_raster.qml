<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6-Bratislava" styleCategories="Symbology">
 <pipe-data-defined-properties>
  <Option type="Map">
   <Option value="" type="QString" name="name"/>
   <Option name="properties"/>
   <Option value="collection" type="QString" name="type"/>
  </Option>
 </pipe-data-defined-properties>
 <pipe>
  <provider>
   <resampling enabled="false" zoomedOutResamplingMethod="nearestNeighbour" zoomedInResamplingMethod="nearestNeighbour" maxOversampling="2"/>
  </provider>
  <rasterrenderer opacity="1" classificationMin="nan" nodataColor="" band="1" alphaBand="-1" type="singlebandpseudocolor" classificationMax="nan">
   <minMaxOrigin>
    <limits>None</limits>
    <extent>WholeRaster</extent>
    <statAccuracy>Estimated</statAccuracy>
    <cumulativeCutLower>0.02</cumulativeCutLower>
    <cumulativeCutUpper>0.98</cumulativeCutUpper>
    <stdDevFactor>2</stdDevFactor>
   </minMaxOrigin>
   <rastershader>
    <colorrampshader minimumValue="-9" clip="0" colorRampType="DISCRETE" labelPrecision="6" maximumValue="9999" classificationMode="1">
     <item label="&lt; 0 (eau)" alpha="255" color="#8c510a" value="0"/>
     <item label="0 à 0,1" alpha="255" color="#d8b365" value="0.1"/>
     <item label="0,1 à 0,2" alpha="255" color="#f6e8c3" value="0.2"/>
     <item label="0,2 à 0,4" alpha="255" color="#d9f0d3" value="0.4"/>
     <item label="0,4 à 0,6" alpha="255" color="#7fbf7b" value="0.6"/>
     <item label="> 0,6 (végétation dense)" alpha="255" color="#1b7837" value="inf"/>
     <rampLegendSettings prefix="" suffix="" useContinuousLegend="1" orientation="2" maximumLabel="" minimumLabel="" direction="0">
      <numericFormat id="basic">
       <Option type="Map">
        <Option type="invalid" name="decimal_separator"/>
        <Option value="6" type="int" name="decimals"/>
        <Option value="0" type="int" name="rounding_type"/>
        <Option value="false" type="bool" name="show_plus"/>
        <Option value="true" type="bool" name="show_thousand_separator"/>
        <Option value="false" type="bool" name="show_trailing_zeros"/>
        <Option type="invalid" name="thousand_separator"/>
       </Option>
      </numericFormat>
     </rampLegendSettings>
    </colorrampshader>
   </rastershader>
  </rasterrenderer>
  <brightnesscontrast brightness="0" contrast="0" gamma="1"/>
  <huesaturation colorizeOn="0" colorizeStrength="100" invertColors="0" colorizeBlue="128" grayscaleMode="0" colorizeRed="255" saturation="0" colorizeGreen="128"/>
  <rasterresampler maxOversampling="2"/>
  <resamplingStage>resamplingFilter</resamplingStage>
 </pipe>
 <blendMode>0</blendMode>
</qgis>
